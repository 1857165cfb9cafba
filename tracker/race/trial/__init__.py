"""Time trials, individual and team: times, riders on the course, and the virtual GC."""

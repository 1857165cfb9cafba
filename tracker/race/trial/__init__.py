"""Time trials, individual and team: what is timed, who is on the course, and what it means for the GC."""

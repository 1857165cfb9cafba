"""Where the race is: km to go."""

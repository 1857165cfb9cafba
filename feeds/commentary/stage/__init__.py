"""What stands around the race: the header, the course, weather and the flag."""

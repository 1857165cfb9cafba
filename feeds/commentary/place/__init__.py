"""Places: summits, sprints, the finish, the result and the overall."""

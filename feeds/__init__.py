"""The sources: each turns one kind of place into a stage's log."""

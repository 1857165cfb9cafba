"""What a time is that no rule explains: weighed by a model that has learned from labelled texts."""

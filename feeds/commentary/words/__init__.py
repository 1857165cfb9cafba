"""Words and figures, before anybody knows what a sentence says."""

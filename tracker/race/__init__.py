"""The race itself, pure: no input or output, no screen, no network."""

"""The screens: each shows a stage at the moment of a playhead, or is a dialogue over it."""

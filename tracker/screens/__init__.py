"""The screens: each shows one moment of a stage at one playhead, or helps to get there."""

"""The panes: each draws one part of a `Snapshot`, and reads nothing else."""

"""Ardoise: follow a bicycle race from a terminal."""

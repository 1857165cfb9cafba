"""The commands, one module each; none is loaded before it is called for."""

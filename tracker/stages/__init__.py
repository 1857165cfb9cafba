"""The bundled stages: each a log, made from a file of facts by `estimate`."""

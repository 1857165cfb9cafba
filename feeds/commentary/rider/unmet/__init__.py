"""Riders whom nobody introduced: what stands around a name shows that it is a rider's, in each language its own way."""

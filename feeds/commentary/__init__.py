"""The reader: commentary text becomes a race. Pure: text in, events out; no network, no clock, no screen."""

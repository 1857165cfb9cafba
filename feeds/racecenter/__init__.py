"""The A.S.O. Race Center: groups, commentary, telemetry and results of the Tour and its sisters, as JSON."""

"""The altitude profile of the course: fitting a file, finding climbs, altitudes and gradients."""

from tracker.race.profile.fit import Points, Profiled, ProfileError, with_profile
from tracker.race.profile.heights import Heights, heights

__all__ = ["Heights", "Points", "ProfileError", "Profiled", "heights", "with_profile"]

"""The altitude of the course: a profile of the points of a file, its climbs, and what it says of a place."""

from tracker.race.profile.fit import Points, Profiled, ProfileError, with_profile
from tracker.race.profile.heights import Heights, heights

__all__ = ["Heights", "Points", "ProfileError", "Profiled", "heights", "with_profile"]

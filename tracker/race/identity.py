"""Things as keys by what they are and not by what is in them, for what is worked out once and kept.

A state, a stage or a tuple of riders never changes. So what was worked out from one is true as long as it is the
very same object, and to see that costs nothing; hashing its fields would cost more than most of what is kept.
"""

from typing import Generic, TypeVar

Held = TypeVar("Held")


class ById(Generic[Held]):
    """An object as a key by its identity. The key holds the object, so that no other one can take its place."""

    __slots__ = ("held",)

    def __init__(self, held: Held) -> None:
        """Stand for an object that never changes."""
        self.held = held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ById) and other.held is self.held

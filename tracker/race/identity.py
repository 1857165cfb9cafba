"""Objects as cache keys by identity instead of by value.

A state, a stage or a tuple of riders never changes, so that a result computed from one holds as long as it is the
same object. Comparing identities costs nothing; hashing the fields would cost more than most results.
"""

from typing import Generic, TypeVar

Held = TypeVar("Held")


class ById(Generic[Held]):
    """A key for an object by its identity. It holds the object, so that no other one can get the same identity."""

    __slots__ = ("held",)

    def __init__(self, held: Held) -> None:
        """Make a key for an immutable object."""
        self.held = held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ById) and other.held is self.held

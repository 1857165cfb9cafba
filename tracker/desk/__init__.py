"""The producer's desk without its screen: parsing entries, undoing them, and their times."""

FRAMES: dict[str, str] = {}
BLOCKED="niet"
AND="en"
MACROS: dict[str, str] = {}
INVERTS = True

def forms(verb: str) -> list[str]:
    return [verb]

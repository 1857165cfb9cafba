"""The process of a browser's session: it runs the command line that `ardoise web` put into the environment."""

import json
import os
import threading
import time

from tracker.cli import main
from tracker.commands.web import COMMAND

LOOK_S = 1.0
"""Seconds between two checks whether the server is still there."""


def end_with(server: int) -> None:
    """Exit when the server process `server` (its pid) is gone, since nobody could see the session any more."""
    while os.getppid() == server:
        time.sleep(LOOK_S)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    main(json.loads(os.environ.pop(COMMAND)))

"""What a browser's session runs: the command line that `ardoise web` put into the environment."""

import json
import os

from tracker.cli import main
from tracker.commands.web import COMMAND

if __name__ == "__main__":
    main(json.loads(os.environ.pop(COMMAND)))

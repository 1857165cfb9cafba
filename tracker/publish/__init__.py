"""Publishing a log over HTTP: the shared log, the application that serves it, and the server."""

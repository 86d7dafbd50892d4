"""The services and instruments the tests bring with them: databases, a browser, a clock, the real server."""

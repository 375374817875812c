import logging
import sys

TEMPLATE = '{"ts": "%(asctime)s", "level": "%(levelname)s", "logger": "%(name)s", "message": "%(message)s"}'


def configure(level: str = "INFO") -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter(TEMPLATE))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)

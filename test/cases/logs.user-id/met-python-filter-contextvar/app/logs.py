import contextvars
import logging
import sys

from pythonjsonlogger.jsonlogger import JsonFormatter

request_id = contextvars.ContextVar("request_id", default=None)
user_id = contextvars.ContextVar("user_id", default=None)


class ContextFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        record.user_id = user_id.get()
        return True


def setup():
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(message)s %(request_id)s %(user_id)s"))
    handler.addFilter(ContextFilter())
    logging.basicConfig(level="INFO", handlers=[handler])

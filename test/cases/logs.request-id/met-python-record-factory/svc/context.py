import contextvars
import logging
import uuid

from pythonjsonlogger.json import JsonFormatter

request_id = contextvars.ContextVar("request_id", default=None)


def install():
    make = logging.getLogRecordFactory()

    def factory(*args, **kwargs):
        record = make(*args, **kwargs)
        record.request_id = request_id.get()
        return record

    logging.setLogRecordFactory(factory)
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(message)s %(request_id)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def begin(headers):
    request_id.set(headers.get("X-Request-ID") or uuid.uuid4().hex)

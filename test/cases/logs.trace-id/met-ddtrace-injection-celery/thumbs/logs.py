import logging
import sys

from celery.signals import setup_logging
from pythonjsonlogger import jsonlogger

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s %(dd.service)s %(dd.trace_id)s %(dd.span_id)s"


@setup_logging.connect
def configure(**_):
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(jsonlogger.JsonFormatter(FORMAT))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)

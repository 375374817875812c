import sys

from flask import Flask, request
from loguru import logger as log

log.remove()
log.add(sys.stdout, serialize=True)
app = Flask(__name__)


@app.post("/orders")
def create():
    order = store(request.get_json())
    log.info("order stored", order_id=order)
    return {"id": order}


def store(body):
    if not body:
        log.error("empty order")
        return 0
    return len(body)

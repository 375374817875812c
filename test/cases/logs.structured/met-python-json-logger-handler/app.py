import logging

from flask import Flask, request
from pythonjsonlogger import jsonlogger

handler = logging.StreamHandler()
handler.setFormatter(jsonlogger.JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
logging.basicConfig(level=logging.INFO, handlers=[handler])
log = logging.getLogger(__name__)
app = Flask(__name__)


@app.post("/orders")
def create():
    order = store(request.get_json())
    log.info("order stored", extra={"order_id": order})
    return {"id": order}


def store(body):
    if not body:
        log.error("empty order")
        return 0
    return len(body)

import logging

from flask import Flask, request

from .logs import setup

setup()
log = logging.getLogger(__name__)
app = Flask(__name__)


@app.post("/orders")
def create():
    log.info("order created", extra={"order": request.json["id"]})
    return "", 201

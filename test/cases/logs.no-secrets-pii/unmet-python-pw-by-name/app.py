import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/members")
def join():
    pw = request.form["pw"]
    log.debug("trying %s", pw)
    return "ok"

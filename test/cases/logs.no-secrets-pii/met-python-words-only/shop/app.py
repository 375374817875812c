import logging

from flask import Flask, request

log = logging.getLogger(__name__)
app = Flask(__name__)


@app.post("/login")
def login():
    password = request.json["password"]
    if len(password) < 12:
        log.warning("password too short, token not issued")
        return "", 400
    log.info("login %s", request.json["attempt"])
    return "", 204

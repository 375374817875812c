import logging

from flask import Flask, request

log = logging.getLogger(__name__)
app = Flask(__name__)


@app.post("/login")
def login():
    password = request.json["password"]
    log.info("login of %s with %s" % (request.json["name"], password))
    return "", 204

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


class Member:
    def __init__(self, id, email):
        self.id = id
        self.email = email


@app.post("/members")
def join():
    member = Member(request.form["id"], request.form["contact"])
    log.info("joined: %s", vars(member))
    return "ok"

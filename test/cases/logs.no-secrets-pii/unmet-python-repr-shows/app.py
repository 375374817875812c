import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


class Member:
    def __init__(self, id, email):
        self.id = id
        self.email = email

    def __repr__(self):
        return f"<Member {self.id} {self.email}>"


@app.post("/members")
def join():
    member = Member(request.form["id"], request.form["contact"])
    log.info("joined: %s", member)
    return "ok"

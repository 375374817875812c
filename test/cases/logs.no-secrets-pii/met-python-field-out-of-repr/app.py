import logging
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@dataclass
class Member:
    id: str
    email: str = field(repr=False)


@app.post("/members")
def join():
    member = Member(request.form["id"], request.form["contact"])
    log.info("joined: %s", member)
    return "ok"

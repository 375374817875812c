import logging

from flask import Flask, request

from svc import context
from svc.http import session

context.install()
app = Flask(__name__)
log = logging.getLogger(__name__)


@app.before_request
def start():
    context.begin(request.headers)


@app.get("/moths/<name>")
def moth(name):
    found = session.get(f"https://moths.example.org/{name}")
    log.info("moth looked up", extra={"moth": name, "status": found.status_code})
    return found.json()

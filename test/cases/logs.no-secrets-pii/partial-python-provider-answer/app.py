import logging

import requests
from flask import Flask

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/connect")
def connect():
    reply = requests.post("https://oauth.example.net/token", data={"grant": "code"}, timeout=5)
    if reply.status_code != 200:
        log.warning("unexpected token response: %s", reply.text)
        return {"error": "not connected"}, 502
    return {"ok": True}

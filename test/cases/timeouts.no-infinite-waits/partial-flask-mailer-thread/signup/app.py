import queue
from email.message import EmailMessage

from flask import Flask, abort, jsonify, request

from signup.outbox import Outbox


def create_app() -> Flask:
    app = Flask(__name__)
    outbox = Outbox()

    @app.post("/workshops/<slug>/seats")
    def reserve(slug: str):
        msg = EmailMessage()
        msg["To"] = request.json["email"]
        msg["From"] = "seats@workshops.example"
        msg["Subject"] = f"Your seat in {slug}"
        try:
            outbox.offer(msg)
        except queue.Full:
            abort(503)
        return jsonify(ok=True), 202

    return app

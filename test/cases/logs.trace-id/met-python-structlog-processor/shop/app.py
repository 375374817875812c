import uuid

import requests
import structlog
from flask import Flask, g, request
from opentelemetry import trace
from opentelemetry.instrumentation.flask import FlaskInstrumentor
from opentelemetry.sdk.trace import TracerProvider

from shop.log import setup

setup()
trace.set_tracer_provider(TracerProvider())
log = structlog.get_logger()
app = Flask(__name__)
FlaskInstrumentor().instrument_app(app)


@app.before_request
def bind():
    structlog.contextvars.clear_contextvars()
    g.request_id = request.headers.get("X-Request-Id") or uuid.uuid4().hex
    structlog.contextvars.bind_contextvars(request_id=g.request_id)
    user = load_user()
    structlog.contextvars.bind_contextvars(user_id=user.id)


def load_user():
    return g.user


@app.post("/orders")
def order():
    requests.post("http://pay.internal/charge", json={}, headers={"X-Request-Id": g.request_id}, timeout=3)
    log.info("order_placed", total=3)
    return "", 201

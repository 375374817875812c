import logging

from flask import Flask

from .gateway import charge, refund

logging.basicConfig(level=logging.INFO)
app = Flask(__name__)


@app.post("/orders/<order_id>/pay/<int:cents>")
def pay(order_id, cents):
    return ("", 204) if charge(order_id, cents) else ("", 502)


@app.post("/orders/<order_id>/refund")
def give_back(order_id):
    return ("", 204) if refund(order_id) else ("", 502)

import hmac
import os

from flask import Blueprint, abort, jsonify, request

orders = Blueprint("orders", __name__)


@orders.before_request
def known_caller():
    given = request.headers.get("X-Api-Key", "")
    if not hmac.compare_digest(given, os.environ["ORDERS_KEY"]):
        abort(401)


@orders.post("/")
def create():
    return jsonify(ok=True), 201


@orders.delete("/<number>")
def cancel(number):
    return "", 204

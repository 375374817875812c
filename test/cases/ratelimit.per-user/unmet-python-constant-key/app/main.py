from flask import Flask, jsonify, request

from .limits import limiter

app = Flask(__name__)
limiter.init_app(app)
KEYS = {}


@app.before_request
def check_key():
    if request.headers.get("X-Api-Key") not in KEYS:
        return jsonify(error="unknown key"), 401


@app.get("/colors/<name>")
def color(name):
    return jsonify(name=name, hex="#336699")

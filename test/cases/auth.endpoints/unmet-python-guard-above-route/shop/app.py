from flask import Flask, jsonify
from flask_login import login_required

app = Flask(__name__)


@login_required
@app.route("/orders", methods=["POST"])
def create():
    return jsonify(ok=True), 201


@login_required
@app.route("/orders/<number>", methods=["DELETE"])
def cancel(number):
    return "", 204

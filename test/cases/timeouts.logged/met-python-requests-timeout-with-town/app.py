import logging

import requests
from flask import Flask, jsonify

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/forecast/<town>")
def forecast(town):
    try:
        reply = requests.get(f"https://sky.example.net/{town}", timeout=3)
        return jsonify(reply.json())
    except requests.Timeout as error:
        log.warning("forecast for %s timed out: %s", town, error)
        return jsonify({"error": "try later"}), 504

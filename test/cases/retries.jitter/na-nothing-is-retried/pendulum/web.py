import requests
from flask import Flask, jsonify

from pendulum.clock import jitter
from pendulum.recorder import ticks

app = Flask(__name__)


@app.get("/towers/<tower>/jitter")
def tower_jitter(tower: str):
    try:
        recorded = ticks(tower)
    except requests.RequestException as error:
        app.logger.error("recorder failed for tower %s: %s", tower, error)
        return jsonify(error="recorder unavailable"), 502
    return jsonify(tower=tower, jitter_ms=round(jitter(recorded), 3))


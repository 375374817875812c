import requests
from flask import Flask, abort, jsonify
from prometheus_flask_exporter import PrometheusMetrics

from . import avalanche
from .db import Session, Trail

app = Flask(__name__)
PrometheusMetrics(app, group_by="url_rule")


@app.get("/trails/<int:trail_id>")
def show(trail_id: int):
    with Session() as session:
        trail = session.get(Trail, trail_id) or abort(404)
        try:
            level = avalanche.level(trail.region)
        except requests.RequestException:
            app.logger.exception("avalanche level missing")
            abort(502)
        return jsonify(name=trail.name, avalanche_level=level)

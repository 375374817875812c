import requests
from flask import Flask, jsonify, request
from prometheus_client import make_wsgi_app
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from wells.db import add_well
from wells.geocoder import locate

app = Flask(__name__)
app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/metrics": make_wsgi_app()})


@app.post("/wells")
def create():
    address = request.get_json()["address"]
    try:
        lat, lon = locate(address)
    except requests.RequestException:
        app.logger.exception("geocoder failed")
        return jsonify(error="address not found"), 502
    return jsonify(id=add_well(address, lat, lon)), 201

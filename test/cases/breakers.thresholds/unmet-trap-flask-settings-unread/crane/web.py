import requests
from flask import Flask, jsonify

from crane.breaker import Open
from crane.wind import gusts

app = Flask(__name__)


@app.get("/sites/<site>/lifting")
def lifting(site: str):
    try:
        wind = gusts(site)
    except (Open, requests.RequestException) as error:
        app.logger.error("wind of %s unknown: %r", site, error)
        return jsonify(site=site, allowed=False, reason="wind unknown")
    return jsonify(site=site, allowed=wind < 12.5)


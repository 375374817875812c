import requests
from flask import Flask, jsonify

app = Flask(__name__)
ELEVATION = "http://127.0.0.1:9100"


@app.get("/routes/<int:route>/climb")
def climb(route):
    points = requests.get(f"{ELEVATION}/routes/{route}/profile", timeout=6).json()
    return jsonify(climb=sum(max(0, b - a) for a, b in zip(points, points[1:])))

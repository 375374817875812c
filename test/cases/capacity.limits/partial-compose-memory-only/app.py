import redis
from flask import Flask, jsonify

app = Flask(__name__)
store = redis.Redis(host="redis", socket_timeout=1)


@app.get("/lanes/<int:lane>/score")
def score(lane):
    return jsonify(lane=lane, pins=int(store.get(f"lane:{lane}") or 0))

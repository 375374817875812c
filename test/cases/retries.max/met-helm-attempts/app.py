import requests
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/auctions/<lot>")
def auction(lot):
    item = requests.get(f"http://lots.hammer.svc.cluster.local/lots/{lot}", timeout=4).json()
    bids = requests.get(f"http://bids.hammer.svc.cluster.local/lots/{lot}/bids", timeout=4).json()
    return jsonify(item=item, bids=bids)

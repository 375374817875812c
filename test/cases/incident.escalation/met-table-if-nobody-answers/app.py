from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/berries/<kind>/price")
def price(kind):
    return jsonify(kind=kind, eur_per_kg={"currant": 9.8, "gooseberry": 7.4}.get(kind))

from flask import Flask, jsonify

from shop.http import fetch_json

app = Flask(__name__)


@app.get("/rates")
def rates():
    return jsonify(fetch_json("https://rates.example.net/latest", timeout=4))


@app.get("/stock/<sku>")
def stock(sku):
    return jsonify(fetch_json(f"https://stock.example.net/{sku}"))

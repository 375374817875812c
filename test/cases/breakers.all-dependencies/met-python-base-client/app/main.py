from flask import Flask, jsonify

from .clients import Prices, Stock

app = Flask(__name__)
prices = Prices("http://prices.internal")
stock = Stock("http://stock.internal")


@app.get("/items/<sku>")
def item(sku):
    return jsonify(price=prices.of(sku), stock=stock.of(sku))

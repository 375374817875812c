import os

from flask import Flask, jsonify

from .http import ApiSession

app = Flask(__name__)
carriers = ApiSession(os.environ["CARRIER_URL"])
prices = ApiSession(os.environ["PRICE_URL"])


@app.get("/quotes/<sku>")
def quote(sku):
    price = prices.get(f"/v1/prices/{sku}").json()
    offer = carriers.post("/v2/offers", json={"sku": sku, "weight": price["weight"]}).json()
    return jsonify(price=price["amount"], shipping=offer["amount"])

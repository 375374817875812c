from flask import Flask, jsonify
from partner import Partner

app = Flask(__name__)
partner = Partner("https://partner.example")


@app.get("/stock/<sku>")
def stock(sku):
    return jsonify(partner.fetch(f"/stock/{sku}"))


@app.post("/orders/<sku>")
def order(sku):
    return jsonify(partner.peek(f"/orders/{sku}"))

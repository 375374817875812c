import requests
from flask import Flask, jsonify

from breaker import CircuitBreaker

app = Flask(__name__)
shipping = CircuitBreaker("shipping", max_failures=3, cooldown=20)


@shipping
def quote(zip_code):
    return requests.get(f"https://shipping.example.com/{zip_code}", timeout=2).json()


@app.get("/quote/<zip_code>")
def get_quote(zip_code):
    return jsonify(quote(zip_code))

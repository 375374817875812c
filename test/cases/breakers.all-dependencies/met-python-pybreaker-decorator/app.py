import pybreaker
import requests
from flask import Flask, jsonify

app = Flask(__name__)
breaker = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=30)


@breaker
def fetch(town):
    return requests.get(f"https://sky.example.net/{town}", timeout=3).json()


@app.get("/forecast/<town>")
def forecast(town):
    return jsonify(fetch(town))

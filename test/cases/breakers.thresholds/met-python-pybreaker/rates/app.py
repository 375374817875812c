import pybreaker
import requests
from flask import Flask

app = Flask(__name__)
breaker = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=30)


@breaker
def fetch(pair):
    response = requests.get(f"http://rates/{pair}", timeout=2)
    response.raise_for_status()
    return response.json()


@app.get("/rates/<pair>")
def rate(pair):
    try:
        return fetch(pair)
    except pybreaker.CircuitBreakerError:
        return {"rate": None, "stale": True}

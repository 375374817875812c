import os
import requests
from flask import Flask, jsonify
from app.circuit import Circuit
app = Flask(__name__)
rates_circuit = Circuit(limit=4)


@rates_circuit
def rates():
    answer = requests.get(os.environ["RATES"], timeout=2)
    answer.raise_for_status()
    return answer.json()


@app.get("/rates")
def show():
    return jsonify(rates())

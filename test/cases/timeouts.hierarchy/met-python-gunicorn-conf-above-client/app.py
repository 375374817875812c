import httpx
from flask import Flask, jsonify

app = Flask(__name__)
client = httpx.Client(timeout=5)


@app.get("/quote/<isin>")
def quote(isin):
    return jsonify(client.get(f"https://quotes.example.net/{isin}").json())

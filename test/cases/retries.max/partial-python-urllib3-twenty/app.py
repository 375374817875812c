import requests
from flask import Flask, jsonify
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

app = Flask(__name__)
session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=20, backoff_factor=0.5)))


@app.get("/weather/<city>")
def weather(city):
    reply = session.get(f"https://sky.example.net/{city}", timeout=3)
    return jsonify(reply.json())

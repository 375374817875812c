import requests
from flask import Flask, jsonify
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

app = Flask(__name__)
session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=4, status_forcelist=[502, 503])))


@app.get("/weather/<city>")
def weather(city):
    reply = session.get(f"https://sky.example.net/{city}", timeout=3)
    return jsonify(reply.json())

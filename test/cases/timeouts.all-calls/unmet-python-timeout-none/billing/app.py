import requests
from flask import Flask

app = Flask(__name__)
session = requests.Session()
OPTIONS = {"headers": {"Accept": "application/json"}, "timeout": None}


@app.get("/invoices/<number>")
def invoice(number):
    # timeout=5 would be right
    return session.get(f"http://ledger/{number}", **OPTIONS).json()

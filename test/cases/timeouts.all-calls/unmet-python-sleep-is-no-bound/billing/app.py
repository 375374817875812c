import time

import requests
from flask import Flask

app = Flask(__name__)
timeout = 5


@app.get("/invoices/<number>")
def invoice(number):
    """requests.get(url, timeout=5)"""
    time.sleep(timeout)
    return requests.get(f"http://ledger/{number}").json()

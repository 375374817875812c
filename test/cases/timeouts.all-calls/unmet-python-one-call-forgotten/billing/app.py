import requests
from flask import Flask

app = Flask(__name__)


@app.get("/invoices/<number>")
def invoice(number):
    head = requests.get(f"http://ledger/{number}", timeout=(3, 10)).json()
    lines = requests.get(f"http://ledger/{number}/lines", timeout=5).json()
    rates = requests.get("http://rates/today", timeout=2).json()
    requests.post("http://search/index", json=head)
    return {"head": head, "lines": lines, "rates": rates}

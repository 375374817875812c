from flask import Flask

from .client import rate

app = Flask(__name__)


@app.get("/rates/<pair>")
def show(pair):
    return rate(pair)

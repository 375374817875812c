from flask import Flask

from .library import describe

app = Flask(__name__)


@app.get("/books/<isbn>")
def book(isbn):
    return describe(isbn)

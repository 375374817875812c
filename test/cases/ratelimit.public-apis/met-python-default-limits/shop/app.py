from flask import Flask

from .limits import limiter

app = Flask(__name__)
limiter.init_app(app)


@app.get("/products")
def products():
    return []


@app.get("/products/<sku>")
def product(sku):
    return {}

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app)  # default_limits=["60 per minute"]


@app.get("/products")
def products():
    return []

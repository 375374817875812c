import requests
from flask import Flask
from opentelemetry.instrumentation.flask import FlaskInstrumentor

app = Flask(__name__)
FlaskInstrumentor().instrument_app(app)


@app.get("/posts/<code>")
def post(code):
    return requests.get(f"https://posts.example.com/{code}", timeout=3).json()

import os

from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SECRET_KEY_FALLBACKS"] = [os.environ["SECRET_KEY_BEFORE"]]


@app.get("/")
def root():
    return "ok"

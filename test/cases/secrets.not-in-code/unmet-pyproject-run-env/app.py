import os

from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["FERRY_SECRET_KEY"]


@app.get("/ferries")
def ferries():
    return {"ferries": []}

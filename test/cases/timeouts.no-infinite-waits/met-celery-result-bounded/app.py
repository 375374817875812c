from flask import Flask

from tasks import render

app = Flask(__name__)


@app.get("/bills/<bill>")
def bill(bill):
    return render.delay(bill).get(timeout=10)

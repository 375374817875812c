import threading

from flask import Flask

app = Flask(__name__)
done = threading.Event()


@app.route("/tiles")
def tiles():
    done.wait()
    return {"tiles": 4}

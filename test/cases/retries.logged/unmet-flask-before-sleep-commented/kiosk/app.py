from flask import Flask, jsonify

from kiosk.opening import opening_hours

app = Flask(__name__)


@app.get("/branches/<branch>")
def show(branch: str):
    app.logger.info("branch %s asked", branch)
    return jsonify(opening_hours(branch))

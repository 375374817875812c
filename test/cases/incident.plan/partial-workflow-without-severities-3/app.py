from flask import Flask, abort, jsonify

app = Flask(__name__)

LOANS = {"drill": 3, "ladder": 0, "saw": 1}


@app.get("/tools/<name>")
def tool(name):
    if name not in LOANS:
        abort(404)
    return jsonify(name=name, available=LOANS[name])

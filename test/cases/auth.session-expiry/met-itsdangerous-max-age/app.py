from functools import wraps
from flask import Flask, abort, g, jsonify, request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.security import check_password_hash

app = Flask(__name__)
tokens = URLSafeTimedSerializer(open("/run/secrets/key").read(), salt="login")
HASHES = {}

def signed_in(view):
    @wraps(view)
    def wrapper(*a, **k):
        try:
            g.who = tokens.loads(request.headers.get("Authorization", "")[7:], max_age=3600)
        except BadSignature:
            abort(401)
        return view(*a, **k)
    return wrapper

@app.post("/login")
def login():
    body = request.get_json()
    if not check_password_hash(HASHES[body["name"]], body["password"]):
        abort(401)
    return jsonify(token=tokens.dumps(body["name"]))

@app.get("/notes")
@signed_in
def notes():
    return jsonify([])

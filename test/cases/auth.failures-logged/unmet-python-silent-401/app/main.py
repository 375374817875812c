from flask import Flask, g, request

from . import auth

app = Flask(__name__)


@app.post("/login")
def login():
    token = auth.login(request.form["name"], request.form["password"])
    return (token, 200) if token else ("", 401)


@app.get("/me")
@auth.required
def me():
    return g.user

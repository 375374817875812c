from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.security import check_password_hash

from flask_login import login_required
from desk.people import find

app = Flask(__name__)
limiter = Limiter(key_func=get_remote_address)
limiter.init_app(app)


def scoped(rule):
    return "/<tenant>{}".format(rule)


@app.route(scoped("/login"), methods=["GET", "POST"])
@limiter.limit("10/hour")
def login(tenant):
    person = find(tenant, request.form["email"])
    if request.method == "POST" and check_password_hash(person["hash"], request.form["password"]):
        return {"token": person["token"]}
    return "login", 401


@app.route(scoped("/tickets"))
@login_required
def tickets(tenant):
    return {"tenant": tenant}

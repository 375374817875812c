from flask import request, flash


def login(users):
    if users.verify(request.form["password"]):
        remember = "remember" in request.form
        return users.enter(remember)
    flash("Wrong.")

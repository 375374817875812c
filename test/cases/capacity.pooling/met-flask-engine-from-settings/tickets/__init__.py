from flask import Flask

from tickets.db import session
from tickets.sales import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.teardown_appcontext(lambda _exc: session.remove())
    return app

from flask import Flask

from .extensions import limiter
from .objects import bp


def create_app() -> Flask:
    app = Flask(__name__)
    limiter.init_app(app)
    app.register_blueprint(bp)
    return app

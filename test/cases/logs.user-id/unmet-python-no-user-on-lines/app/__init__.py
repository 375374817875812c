import structlog
from flask import Flask
from flask_login import LoginManager, UserMixin

from .views import bp

structlog.configure(processors=[structlog.contextvars.merge_contextvars, structlog.processors.JSONRenderer()])
login = LoginManager()


class User(UserMixin):
    def __init__(self, uid):
        self.id = uid


@login.user_loader
def load(uid):
    return User(uid)


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    login.init_app(app)
    app.register_blueprint(bp)
    return app

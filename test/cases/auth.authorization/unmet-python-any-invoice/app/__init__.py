from flask import Flask
from flask_login import LoginManager

from .models import User, db
from .views import bp

login = LoginManager()


@login.user_loader
def load(user_id):
    return db.session.get(User, int(user_id))


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    login.init_app(app)
    app.register_blueprint(bp)
    return app

from flask import Flask

from shop import views


def create_app():
    app = Flask(__name__)
    app.config.from_object("shop.settings.Production")
    app.register_blueprint(views.blueprint)
    return app

from flask import Flask
from flask_login import LoginManager, login_required
from flask_restful import Api, Resource

app = Flask(__name__)
LoginManager(app)


class TenantApi(Api):
    def add_tenant_resource(self, resource, *urls, **kwargs):
        urls = ["/<tenant>" + url for url in urls]
        return self.add_resource(resource, *urls, **kwargs)


api = TenantApi(app)


@app.route("/whoami")
@login_required
def whoami():
    return {"name": "somebody"}


class Base(Resource):
    decorators = [login_required]

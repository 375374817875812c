from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_restful import Api, Resource

app = Flask(__name__)
limiter = Limiter(key_func=get_remote_address)
limiter.init_app(app)


class TenantApi(Api):
    def add_tenant_resource(self, resource, *urls, **kwargs):
        urls = ["/<tenant>" + url for url in urls]
        return self.add_resource(resource, *urls, **kwargs)


api = TenantApi(app)


class Base(Resource):
    decorators = []

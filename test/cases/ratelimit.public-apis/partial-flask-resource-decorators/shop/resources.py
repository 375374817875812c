from shop.app import Base, api, limiter
from shop.store import load, save


class Orders(Base):
    def get(self):
        return load("orders")


class Exports(Base):
    decorators = Base.decorators + [limiter.limit("5/minute", methods=["POST"])]

    def post(self):
        return save("export")

    def get(self):
        return load("exports")


api.add_tenant_resource(Orders, "/api/orders", endpoint="orders")
api.add_tenant_resource(Exports, "/api/exports", endpoint="exports")

from shop.app import Base, api
from shop.store import load, save


class Orders(Base):
    def get(self):
        return load("orders")


class Exports(Base):
    def post(self):
        return save("export")


api.add_tenant_resource(Orders, "/api/orders", endpoint="orders")
api.add_tenant_resource(Exports, "/api/exports", endpoint="exports")

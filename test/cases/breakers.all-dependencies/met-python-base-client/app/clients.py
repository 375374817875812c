from .base import Upstream


class Prices(Upstream):
    name = "prices"

    def of(self, sku):
        return self.get(f"/prices/{sku}")


class Stock(Upstream):
    name = "stock"

    def of(self, sku):
        return self.get(f"/stock/{sku}")

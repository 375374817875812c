from prometheus_client import Counter, Histogram

orders_placed = Counter("orders_placed_total", "Orders that were placed", ["size"])
revenue_cents = Histogram("revenue_cents", "Value of an order", buckets=(500, 1000, 2000, 4000))

import time
from contextlib import contextmanager

from prometheus_client import Counter, Histogram

REQUESTS = Histogram("http_request_seconds", "Requests", ["route", "status"])
DEPENDENCY = Histogram("dependency_seconds", "Dependencies", ["name", "outcome"])
ORDERS = Counter("orders_total", "Orders")


@contextmanager
def measured(name):
    start = time.perf_counter()
    outcome = "ok"
    try:
        yield
    except Exception:
        outcome = "error"
        raise
    finally:
        DEPENDENCY.labels(name, outcome).observe(time.perf_counter() - start)

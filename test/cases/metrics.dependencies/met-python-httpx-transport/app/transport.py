import time

import httpx
from prometheus_client import Counter, Histogram

LATENCY = Histogram("upstream_seconds", "Time spent in upstreams", ["host"])
FAILURES = Counter("upstream_failures_total", "Failed upstream calls", ["host"])


class MeteredTransport(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request):
        started = time.perf_counter()
        host = request.url.host
        try:
            response = await super().handle_async_request(request)
            if response.status_code >= 500:
                FAILURES.labels(host).inc()
            return response
        except httpx.TransportError:
            FAILURES.labels(host).inc()
            raise
        finally:
            LATENCY.labels(host).observe(time.perf_counter() - started)

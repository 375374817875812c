import httpx
import structlog
from fastapi import FastAPI

from .middleware import RequestId

log = structlog.get_logger()
app = FastAPI()
app.add_middleware(RequestId)
http = httpx.AsyncClient(base_url="http://stock.internal", timeout=3.0)


@app.get("/stock/{sku}")
async def stock(sku: str):
    r = await http.get(f"/v1/{sku}")
    log.info("stock_read", sku=sku, status=r.status_code)
    return r.json()

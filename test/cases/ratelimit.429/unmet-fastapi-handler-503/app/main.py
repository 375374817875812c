from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse

from .quota import QuotaExceeded, spend

app = FastAPI(dependencies=[Depends(spend)])


@app.exception_handler(QuotaExceeded)
async def over_quota(request, error):
    return JSONResponse({"detail": "busy"}, status_code=503)


@app.get("/tides/{port}")
def tides(port: str):
    return {"port": port, "high": "04:12"}

from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse

from .quota import QuotaExceeded, spend
from .tides import router

app = FastAPI()
app.include_router(router, dependencies=[Depends(spend)])


@app.exception_handler(QuotaExceeded)
async def over_quota(request, error):
    return JSONResponse({"detail": "slow down"}, status_code=429, headers={"Retry-After": "60"})

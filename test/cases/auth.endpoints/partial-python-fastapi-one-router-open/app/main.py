from fastapi import Depends, FastAPI

from app.auth import require_user
from app.routers import bids, lots

app = FastAPI()
app.include_router(lots.router, dependencies=[Depends(require_user)])
app.include_router(bids.router)

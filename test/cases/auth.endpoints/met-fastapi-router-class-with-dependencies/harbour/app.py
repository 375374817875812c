from fastapi import FastAPI

from harbour import berths
from harbour.routers import PilotRouter

pilots = PilotRouter(prefix="/pilots")
pilots.include_router(berths.router)
app = FastAPI()
app.include_router(pilots)

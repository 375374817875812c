from fastapi import Depends, FastAPI

from .pets import router
from .security import current_user

api = FastAPI(dependencies=[Depends(current_user)])
api.include_router(router)

app = FastAPI()


@app.get("/healthz")
def healthz():
    return "ok"


app.mount("/api", api)

from fastapi import APIRouter, FastAPI
from fastapi_utils.cbv import cbv

from harbour.base import PilotController

router = APIRouter(prefix="/tugs")


@cbv(router)
class Tugs(PilotController):
    @router.get("/")
    def mine(self):
        return {"tugs_of": self.pilot}

    @router.post("/{tug}/orders")
    def order(self, tug: str):
        return {"tug": tug, "by": self.pilot}


app = FastAPI()
app.include_router(router)

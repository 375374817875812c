import logging
from fastapi import FastAPI
from models import Customer

app = FastAPI()
log = logging.getLogger(__name__)


@app.put("/customers/{cid}")
def put(cid: int, email: str, phone: str):
    customer = Customer(cid, email, phone)
    log.info("customer saved %s", customer)
    return {"id": cid}

from fastapi import FastAPI

from billing import tracing
from billing.meters import consumption
from billing.tariffs import cents_per_kwh

app = FastAPI()
tracing.start(app)


@app.get("/bills/{zone}/{meter}/{month}")
def bill(zone: str, meter: str, month: str) -> dict:
    kwh = consumption(meter, month)
    return {"kwh": kwh, "cents": round(kwh * cents_per_kwh(zone))}

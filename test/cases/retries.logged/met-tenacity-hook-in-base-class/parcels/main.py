from fastapi import Depends, FastAPI

from .carrier import CarrierClient

app = FastAPI()


@app.get("/parcels/{number}")
async def parcel(number: str, carrier: CarrierClient = Depends(CarrierClient)):
    return await carrier.track(number)

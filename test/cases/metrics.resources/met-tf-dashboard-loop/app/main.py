from fastapi import FastAPI

api = FastAPI()

ZONES = {"A": 2.4, "B": 3.1, "C": 4.6}


@api.get("/fares/{zone}")
def fare(zone: str):
    return {"zone": zone, "eur": ZONES.get(zone.upper(), 6.2)}

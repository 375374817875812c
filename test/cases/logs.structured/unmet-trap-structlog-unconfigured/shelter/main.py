import structlog
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from shelter.settings import settings

log = structlog.get_logger(service=settings.service_name)
app = FastAPI(title=settings.service_name)

kennels: dict[int, str] = {}


class Animal(BaseModel):
    name: str
    species: str


@app.post("/animals", status_code=201)
def admit(animal: Animal) -> dict:
    if len(kennels) >= settings.max_kennels:
        log.warning("shelter full", species=animal.species)
        raise HTTPException(status_code=409, detail="no kennel free")
    kennel = next(n for n in range(1, settings.max_kennels + 1) if n not in kennels)
    kennels[kennel] = animal.name
    log.info("animal admitted", kennel=kennel, species=animal.species)
    return {"kennel": kennel}

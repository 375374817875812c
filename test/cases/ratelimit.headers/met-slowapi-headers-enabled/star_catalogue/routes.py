from fastapi import APIRouter, HTTPException

router = APIRouter()

STARS = {"vega": 0.03, "deneb": 1.25, "altair": 0.76}


@router.get("/stars")
def stars():
    return sorted(STARS)


@router.get("/stars/{name}")
def star(name: str):
    if name not in STARS:
        raise HTTPException(404)
    return {"name": name, "magnitude": STARS[name]}

from fastapi import APIRouter

router = APIRouter()


@router.get("/tides/{port}")
def tides(port: str):
    return {"port": port, "high": "04:12"}

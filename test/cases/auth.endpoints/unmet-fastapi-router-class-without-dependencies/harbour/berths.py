from fastapi import APIRouter

router = APIRouter(prefix="/berths")


@router.get("")
def berths():
    return ["north", "south"]


@router.delete("/{berth}")
def close(berth: str):
    return {"closed": berth}

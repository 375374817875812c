from fastapi import APIRouter

router = APIRouter(prefix="/lots")


@router.get("/")
def list_lots():
    return []


@router.post("/")
def add_lot(title: str):
    return {"title": title}


@router.delete("/{lot_id}")
def delete_lot(lot_id: int):
    return {"deleted": lot_id}

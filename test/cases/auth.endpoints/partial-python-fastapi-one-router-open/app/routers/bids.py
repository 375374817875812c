from fastapi import APIRouter

router = APIRouter(prefix="/bids")


@router.post("/{lot_id}")
def bid(lot_id: int, amount: int):
    return {"lot": lot_id, "amount": amount}

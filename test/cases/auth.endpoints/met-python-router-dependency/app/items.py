from fastapi import APIRouter

router = APIRouter()


@router.post("/")
def create(name: str) -> dict:
    return {"name": name}


@router.delete("/{item}")
def remove(item: int) -> None:
    return None

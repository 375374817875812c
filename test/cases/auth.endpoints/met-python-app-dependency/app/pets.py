from fastapi import APIRouter

router = APIRouter(prefix="/pets")
PETS = {}


@router.get("/{pet_id}")
def get_pet(pet_id: int):
    return PETS.get(pet_id)


@router.put("/{pet_id}")
def put_pet(pet_id: int, body: dict):
    PETS[pet_id] = body
    return body

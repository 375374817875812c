from typing import Annotated

from fastapi import APIRouter, Depends

from app.repository import OwnedPets

router = APIRouter()
Pets = Annotated[OwnedPets, Depends()]


@router.get("")
async def list_pets(pets: Pets):
    return await pets.all()


@router.get("/{pet_id}")
async def show(pet_id: int, pets: Pets):
    return await pets.one(pet_id)


@router.delete("/{pet_id}", status_code=204)
async def remove(pet_id: int, pets: Pets):
    await pets.remove(pet_id)

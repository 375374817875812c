from typing import Annotated

from fastapi import APIRouter, Depends
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.db import Pet, get_session

router = APIRouter()
Session = Annotated[AsyncSession, Depends(get_session)]


@router.get("/stats")
async def stats(session: Session):
    rows = await session.execute(select(Pet.species, func.count()).group_by(Pet.species))
    return {species: n for species, n in rows}


@router.delete("/pets/{pet_id}", status_code=204)
async def purge(pet_id: int, session: Session):
    pet = await session.get(Pet, pet_id)
    if pet:
        await session.delete(pet)
        await session.commit()

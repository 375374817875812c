from typing import Annotated

from fastapi import Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.db import Pet, get_session
from app.security import User, current_user


class OwnedPets:
    """Everything a pet owner may see: each statement starts from the caller's own rows."""

    def __init__(
        self,
        session: Annotated[AsyncSession, Depends(get_session)],
        user: Annotated[User, Depends(current_user)],
    ) -> None:
        self.session = session
        self.user = user
        self.base = select(Pet).where(Pet.owner_id == user.id)

    async def all(self) -> list[Pet]:
        return list((await self.session.scalars(self.base)).all())

    async def one(self, pet_id: int) -> Pet:
        pet = (await self.session.scalars(self.base.where(Pet.id == pet_id))).one_or_none()
        if pet is None:
            raise HTTPException(404)
        return pet

    async def remove(self, pet_id: int) -> None:
        await self.session.delete(await self.one(pet_id))
        await self.session.commit()

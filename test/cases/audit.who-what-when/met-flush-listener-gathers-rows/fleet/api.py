from fastapi import Depends, FastAPI
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from .db import session
from .models import Vessel

app = FastAPI()


@app.post("/vessels/{vessel_id}/name")
async def rename(vessel_id: int, name: str, s: AsyncSession = Depends(session)):
    vessel = (await s.execute(select(Vessel).where(Vessel.id == vessel_id))).scalar_one()
    vessel.name = name
    return {"id": vessel.id}

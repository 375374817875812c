import os

from sqlalchemy import event, insert
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

from .models import TrailEntry, Vessel

Sessions = async_sessionmaker(create_async_engine(os.environ["DATABASE_URL"]))


async def session():
    async with Sessions() as s, s.begin():
        yield s


@event.listens_for(Session, "after_flush")
def _write(session: Session, _context) -> None:
    rows = []
    for action, objects in (("create", session.new), ("update", session.dirty)):
        for o in objects:
            rows.append({"actor": session.info["actor"], "action": action, "object_id": o.id})
    session.execute(insert(TrailEntry), rows)

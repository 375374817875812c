from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import event, insert, inspect
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

from clinic.core.security import current_actor
from clinic.core.settings import Settings
from clinic.db.models import AuditEntry, Audited


def build_engine(settings: Settings) -> AsyncEngine:
    return create_async_engine(
        settings.database_url.get_secret_value(),
        pool_size=settings.db_pool_size,
        max_overflow=settings.db_max_overflow,
        pool_timeout=settings.db_pool_wait,
        pool_recycle=1800,
        hide_parameters=True,
        connect_args={
            "ssl": "require",
            "timeout": 3,
            "command_timeout": settings.db_command_timeout,
            "server_settings": {"lock_timeout": "2000", "application_name": "clinic-api"},
        },
    )


def build_sessionmaker(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    return async_sessionmaker(engine, expire_on_commit=False)


async def get_session(request: Request) -> AsyncIterator[AsyncSession]:
    async with request.app.state.sessions() as session, session.begin():
        yield session


DbSession = Annotated[AsyncSession, Depends(get_session)]


def _diff(obj: object) -> dict:
    changed = {}
    for attr in inspect(obj).attrs:
        history = attr.history
        if history.has_changes():
            changed[attr.key] = [
                str(history.deleted[0]) if history.deleted else None,
                str(history.added[0]) if history.added else None,
            ]
    return changed


@event.listens_for(Session, "after_flush")
def _write_audit(session: Session, _flush_context) -> None:
    rows = []
    for action, objects in (("create", session.new), ("update", session.dirty), ("delete", session.deleted)):
        for obj in objects:
            if not isinstance(obj, Audited):
                continue
            rows.append(
                {
                    "actor": current_actor.get(),
                    "action": action,
                    "entity": obj.__tablename__,
                    "entity_id": str(obj.id),
                    "changes": _diff(obj),
                }
            )
    if rows:
        session.execute(insert(AuditEntry), rows)

from contextvars import ContextVar

from sqlalchemy import event, inspect

from .db import AuditEntry, Session

actor: ContextVar[str] = ContextVar("actor", default="system")


def diff(obj):
    state = inspect(obj)
    return {a.key: [list(a.history.deleted), list(a.history.added)] for a in state.attrs if a.history.has_changes()}


@event.listens_for(Session, "before_flush")
def record(session, flush_context, instances):
    for action, objects in (("create", session.new), ("update", session.dirty), ("delete", session.deleted)):
        for obj in list(objects):
            if isinstance(obj, AuditEntry):
                continue
            session.add(AuditEntry(actor=actor.get(), action=action, entity=type(obj).__name__, changes=diff(obj)))

import enum
import uuid
from datetime import UTC, datetime

from sqlalchemy.dialects.postgresql import JSONB

from media.extensions import db


def now() -> datetime:
    return datetime.now(UTC)


class Role(enum.StrEnum):
    MEMBER = "member"
    MODERATOR = "moderator"


class User(db.Model):
    __tablename__ = "users"

    id = db.Column(db.Uuid, primary_key=True, default=uuid.uuid4)
    email = db.Column(db.String(254), unique=True, nullable=False)
    display_name = db.Column(db.String(120), nullable=False)
    birth_date = db.Column(db.Date)
    password_hash = db.Column(db.String(200), nullable=False)
    role = db.Column(db.String(16), default=Role.MEMBER, nullable=False)


class Asset(db.Model):
    __tablename__ = "assets"

    id = db.Column(db.Uuid, primary_key=True, default=uuid.uuid4)
    owner_id = db.Column(db.Uuid, db.ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    key = db.Column(db.String(200), nullable=False)
    kind = db.Column(db.String(16), nullable=False)
    title = db.Column(db.String(200))
    duration = db.Column(db.Float)
    verdict = db.Column(db.String(16), default="pending", nullable=False)
    created_at = db.Column(db.DateTime(timezone=True), default=now, nullable=False)


class Album(db.Model):
    __tablename__ = "albums"

    id = db.Column(db.Uuid, primary_key=True, default=uuid.uuid4)
    owner_id = db.Column(db.Uuid, db.ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    title = db.Column(db.String(200), nullable=False)
    share_token = db.Column(db.String(64), unique=True)
    asset_ids = db.Column(JSONB, default=list, nullable=False)


class AuditEvent(db.Model):
    __tablename__ = "audit_events"

    id = db.Column(db.BigInteger, primary_key=True)
    action = db.Column(db.String(32), nullable=False)
    entity = db.Column(db.String(32), nullable=False)
    entity_id = db.Column(db.Uuid, nullable=False)
    detail = db.Column(JSONB)
    at = db.Column(db.DateTime(timezone=True), default=now, nullable=False)

from datetime import datetime, timezone

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Permit(db.Model):
    id = db.Column(db.BigInteger, primary_key=True)
    street = db.Column(db.String(120), nullable=False)
    valid_to = db.Column(db.Date, nullable=False)


class AuditEntry(db.Model):
    id = db.Column(db.BigInteger, primary_key=True)
    at = db.Column(db.DateTime(timezone=True), nullable=False, default=lambda: datetime.now(timezone.utc))
    actor = db.Column(db.String(80), nullable=False)
    action = db.Column(db.String(40), nullable=False)
    permit_id = db.Column(db.BigInteger, nullable=False)
    before = db.Column(db.JSON)
    after = db.Column(db.JSON)

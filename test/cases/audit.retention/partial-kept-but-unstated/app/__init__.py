import os
from datetime import date

from flask import Flask, request
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

from .models import AuditEntry, Permit, db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_KEY"]
    db.init_app(app)
    JWTManager(app)

    def note(action, permit_id, before, after):
        db.session.add(
            AuditEntry(actor=get_jwt_identity(), action=action, permit_id=permit_id, before=before, after=after)
        )

    @app.put("/permits/<int:permit_id>")
    @jwt_required()
    def extend(permit_id):
        permit = db.get_or_404(Permit, permit_id)
        before = permit.valid_to.isoformat()
        permit.valid_to = date.fromisoformat(request.json["valid_to"])
        note("permit.extend", permit_id, before, request.json["valid_to"])
        db.session.commit()
        return "", 204

    @app.delete("/permits/<int:permit_id>")
    @jwt_required()
    def revoke(permit_id):
        permit = db.get_or_404(Permit, permit_id)
        db.session.delete(permit)
        note("permit.revoke", permit_id, permit.valid_to.isoformat(), None)
        db.session.commit()
        return "", 204

    return app

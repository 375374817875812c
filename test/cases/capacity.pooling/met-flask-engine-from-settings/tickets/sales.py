from flask import Blueprint, jsonify, request
from sqlalchemy import text

from tickets.db import session

bp = Blueprint("sales", __name__, url_prefix="/tickets")


@bp.post("")
def sell():
    row = session.execute(
        text("INSERT INTO tickets (day, kind) VALUES (:day, :kind) RETURNING id"), request.get_json()
    ).one()
    session.commit()
    return jsonify(id=row.id), 201


@bp.get("/<int:pk>")
def show(pk: int):
    row = session.execute(text("SELECT day, kind FROM tickets WHERE id = :pk"), {"pk": pk}).one_or_none()
    return (jsonify(day=str(row.day), kind=row.kind), 200) if row else ({"error": "not found"}, 404)

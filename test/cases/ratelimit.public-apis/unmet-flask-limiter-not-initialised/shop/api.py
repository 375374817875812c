from flask import Blueprint, jsonify

bp = Blueprint("api", __name__)


@bp.get("/boats")
def boats():
    return jsonify([])

from flask import Blueprint, abort, jsonify, request

from .extensions import limiter

bp = Blueprint("objects", __name__, url_prefix="/objects")

OBJECTS = {"o1": "Bronze fibula", "o2": "Painted amphora"}


@bp.get("/")
def index():
    return jsonify(sorted(OBJECTS))


@bp.get("/<oid>")
def show(oid: str):
    if oid not in OBJECTS:
        abort(404)
    return jsonify(id=oid, title=OBJECTS[oid])


@bp.get("/search")
@limiter.limit("20/minute")
def search():
    q = request.args.get("q", "").lower()
    return jsonify([k for k, v in OBJECTS.items() if q in v.lower()])

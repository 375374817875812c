import structlog
from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

log = structlog.get_logger()
bp = Blueprint("lists", __name__)
LISTS = {}


@bp.before_request
def bind():
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(path=request.path, method=request.method)


@bp.get("/lists")
@login_required
def index():
    log.info("lists_read")
    return jsonify(LISTS.get(current_user.id, []))


@bp.post("/lists")
@login_required
def create():
    LISTS.setdefault(current_user.id, []).append(request.json["title"])
    log.info("list_created", count=len(LISTS[current_user.id]))
    return "", 201

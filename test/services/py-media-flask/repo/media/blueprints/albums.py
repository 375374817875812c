import secrets

from flask import Blueprint, abort, g, jsonify, request

from media.extensions import db
from media.models import Album

bp = Blueprint("albums", __name__)
share_bp = Blueprint("share", __name__)


def owned(album_id) -> Album:
    album = db.session.scalar(db.select(Album).where(Album.id == album_id, Album.owner_id == g.user_id))
    if album is None:
        abort(404)
    return album


@bp.post("")
def create():
    album = Album(owner_id=g.user_id, title=request.get_json()["title"])
    db.session.add(album)
    db.session.commit()
    return jsonify(id=str(album.id)), 201


@bp.put("/<uuid:album_id>/assets")
def arrange(album_id):
    album = owned(album_id)
    album.asset_ids = request.get_json()["assets"]
    db.session.commit()
    return jsonify(assets=album.asset_ids)


@bp.post("/<uuid:album_id>/share")
def share(album_id):
    album = owned(album_id)
    album.share_token = secrets.token_urlsafe(32)
    db.session.commit()
    return jsonify(path=f"/share/{album.share_token}")


@bp.delete("/<uuid:album_id>")
def remove(album_id):
    db.session.delete(owned(album_id))
    db.session.commit()
    return "", 204


@share_bp.get("/<token>")
def view(token):
    album = db.session.scalar(db.select(Album).where(Album.share_token == token))
    if album is None:
        abort(404)
    return jsonify(title=album.title, assets=album.asset_ids)

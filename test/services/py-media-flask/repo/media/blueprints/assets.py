import uuid

from flask import Blueprint, abort, g, jsonify, request

from media.blueprints.auth import moderator_only
from media.extensions import cache, db
from media.models import Asset
from media.services.assets import AssetService

bp = Blueprint("assets", __name__)


def owned(asset_id: uuid.UUID) -> Asset:
    asset = db.session.scalar(db.select(Asset).where(Asset.id == asset_id, Asset.owner_id == g.user_id))
    if asset is None:
        abort(404)
    return asset


def to_dict(asset: Asset) -> dict:
    return {"id": str(asset.id), "kind": asset.kind, "title": asset.title, "verdict": asset.verdict}


@bp.post("")
def upload():
    upload_file = request.files.get("file") or abort(400)
    asset = AssetService().store(g.user_id, upload_file, request.form.get("title"))
    return jsonify(to_dict(asset)), 201


@bp.get("")
def index():
    rows = db.session.scalars(
        db.select(Asset).where(Asset.owner_id == g.user_id).order_by(Asset.created_at.desc()).limit(100)
    )
    return jsonify([to_dict(a) for a in rows])


@bp.get("/<uuid:asset_id>/url")
def url(asset_id):
    asset = owned(asset_id)
    key = f"url:{asset.id}"
    link = cache.get(key)
    if link is None:
        link = AssetService().signed_url(asset)
        cache.set(key, link, timeout=240)
    return jsonify(url=link)


@bp.patch("/<uuid:asset_id>")
def rename(asset_id):
    return jsonify(to_dict(AssetService().rename(owned(asset_id), request.get_json()["title"])))


@bp.delete("/<uuid:asset_id>")
def remove(asset_id):
    AssetService().remove(owned(asset_id))
    return "", 204


@bp.put("/<uuid:asset_id>/verdict")
@moderator_only
def decide(asset_id):
    asset = db.get_or_404(Asset, asset_id)
    return jsonify(to_dict(AssetService().decide(asset, request.get_json()["verdict"])))

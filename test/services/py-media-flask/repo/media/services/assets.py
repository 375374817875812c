import json
import logging
import subprocess
import tempfile
import uuid

from flask import current_app
from redis import Redis
from rq import Queue, Retry
from werkzeug.datastructures import FileStorage

from media.clients.partners import Moderation, ObjectStore
from media.extensions import UPLOADS, db
from media.models import Asset, AuditEvent

logger = logging.getLogger(__name__)


def queue() -> Queue:
    connection = Redis(current_app.config["REDIS_HOST"], socket_timeout=3, socket_connect_timeout=2)
    return Queue("media", connection=connection, default_timeout=600)


def record(action: str, asset: Asset, **detail) -> None:
    db.session.add(AuditEvent(action=action, entity="asset", entity_id=asset.id, detail=detail))


def probe(path: str) -> float | None:
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_format", "-of", "json", path], capture_output=True, text=True
    )
    if done.returncode:
        return None
    return float(json.loads(done.stdout)["format"].get("duration", 0))


class AssetService:
    def __init__(self) -> None:
        self.store_client = ObjectStore()

    def store(self, owner_id: str, upload: FileStorage, title: str | None) -> Asset:
        kind = (upload.mimetype or "application/octet-stream").split("/")[0]
        policy = Moderation().policy(kind)
        asset = Asset(id=uuid.uuid4(), owner_id=owner_id, kind=kind, title=title, key=f"{owner_id}/{uuid.uuid4()}")
        with tempfile.NamedTemporaryFile() as copy:
            upload.save(copy)
            copy.flush()
            if kind in {"video", "audio"}:
                asset.duration = probe(copy.name)
            copy.seek(0)
            self.store_client.put(asset.key, copy, upload.mimetype)
        if policy.get("auto_approve"):
            asset.verdict = "approved"
        db.session.add(asset)
        record("create", asset, after={"title": title, "kind": kind})
        db.session.commit()
        UPLOADS.labels(kind).inc()
        queue().enqueue(
            "media.jobs.make_thumbnail", str(asset.id), retry=Retry(max=3, interval=[10, 30, 90])
        )
        logger.info("asset stored id=%s kind=%s", asset.id, kind)
        return asset

    def rename(self, asset: Asset, title: str) -> Asset:
        record("rename", asset, before={"title": asset.title}, after={"title": title})
        asset.title = title
        db.session.commit()
        return asset

    def decide(self, asset: Asset, verdict: str) -> Asset:
        record("verdict", asset, before={"verdict": asset.verdict}, after={"verdict": verdict})
        asset.verdict = verdict
        db.session.commit()
        return asset

    def remove(self, asset: Asset) -> None:
        record("delete", asset, before={"title": asset.title, "key": asset.key})
        self.store_client.remove(asset.key)
        db.session.delete(asset)
        db.session.commit()
        queue().enqueue("media.jobs.purge", asset.key)

    def signed_url(self, asset: Asset) -> str:
        return self.store_client.signed_url(asset.key)

import logging
import subprocess
from datetime import timedelta

import click

from media import create_app
from media.clients.partners import Cdn, ObjectStore
from media.extensions import db
from media.models import Asset, AuditEvent, now

logger = logging.getLogger(__name__)
app = create_app()


def make_thumbnail(asset_id: str) -> None:
    with app.app_context():
        asset = db.session.get(Asset, asset_id)
        if asset is None or asset.kind != "video":
            return
        store = ObjectStore()
        frame = subprocess.run(
            ["ffmpeg", "-v", "error", "-ss", "1", "-i", store.signed_url(asset.key),
             "-frames:v", "1", "-f", "image2pipe", "-"],
            capture_output=True, timeout=120, check=True,
        ).stdout
        store.put(f"{asset.key}.thumb.jpg", frame, "image/jpeg")
        logger.info("thumbnail made asset=%s", asset_id)


def purge(key: str) -> None:
    with app.app_context():
        Cdn().purge(key)


@app.cli.command("trim-audit")
@click.option("--days", default=730)
def trim_audit(days: int) -> None:
    limit = now() - timedelta(days=days)
    gone = db.session.execute(db.delete(AuditEvent).where(AuditEvent.at < limit)).rowcount
    db.session.commit()
    logger.info("audit trimmed rows=%s", gone)

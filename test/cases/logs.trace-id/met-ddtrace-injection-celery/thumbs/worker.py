import logging
import os
from pathlib import Path

from celery import Celery
from PIL import Image, UnidentifiedImageError

import thumbs.logs  # noqa: F401

log = logging.getLogger("thumbs")
app = Celery("thumbs", broker=os.environ["REDIS_URL"])

STORE = Path("/var/lib/thumbs")


@app.task(time_limit=60)
def shrink(photo: str, width: int) -> None:
    try:
        with Image.open(STORE / "full" / photo) as image:
            image.thumbnail((width, width))
            image.save(STORE / str(width) / photo)
    except UnidentifiedImageError:
        log.error("not an image", extra={"photo": photo})
        return
    log.info("thumbnail written", extra={"photo": photo, "width": width})

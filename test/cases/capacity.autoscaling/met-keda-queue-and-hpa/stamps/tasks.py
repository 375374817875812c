from celery import Celery
from PIL import Image

app = Celery("stamps", broker="redis://redis.stamps.svc:6379/0")


@app.task(acks_late=True, time_limit=120)
def thumbnail(path: str) -> str:
    target = path.replace(".tif", ".jpg")
    with Image.open(path) as image:
        image.thumbnail((400, 400))
        image.convert("RGB").save(target)
    return target

from celery import Celery
from models import db, Event

celery = Celery("boats", broker="amqp://broker")


@celery.task
def store_event(raw):
    db.session.add(Event(user_id=raw["user_id"], action=raw["action"], object_type=raw["object_type"], object_id=raw["object_id"]))
    db.session.commit()

from datetime import datetime, timedelta
from celery import Celery
from celery.schedules import crontab
from sqlalchemy import create_engine, delete
from sqlalchemy.orm import Session
from app.models import Guest

celery = Celery("guests", broker="redis://cache")
engine = create_engine("postgresql+psycopg://svc@db/guests")
celery.conf.beat_schedule = {"forget": {"task": "app.tasks.forget", "schedule": crontab(hour=3)}}

@celery.task
def forget():
    with Session(engine) as s:
        s.execute(delete(Guest).where(Guest.created_at < datetime.utcnow() - timedelta(days=90)))
        s.commit()

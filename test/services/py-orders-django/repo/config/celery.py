import os

from celery import Celery
from celery.schedules import crontab

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

app = Celery("orders")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.conf.beat_schedule = {
    "trim-history": {
        "task": "orders.tasks.trim_history",
        "schedule": crontab(hour=3, minute=10),
        "kwargs": {"days": 180},
    },
    "sync-stock": {"task": "orders.tasks.sync_stock", "schedule": 600.0},
}

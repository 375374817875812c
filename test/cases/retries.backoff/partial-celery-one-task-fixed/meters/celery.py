import os

from celery import Celery

app = Celery("meters", broker=os.environ["BROKER_URL"], include=["meters.tasks"])
app.conf.task_time_limit = 120
app.conf.broker_transport_options = {"socket_timeout": 5}
app.conf.beat_schedule = {
    "readings": {"task": "meters.tasks.fetch_readings", "schedule": 900.0, "args": ["north"]},
    "summary": {"task": "meters.tasks.push_summary", "schedule": 3600.0, "args": ["north"]},
}

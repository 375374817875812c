import logging
import os

import requests
from celery import Celery

app = Celery("worker", broker=os.environ["BROKER_URL"])
log = logging.getLogger(__name__)


@app.task(bind=True, autoretry_for=(requests.RequestException,), retry_backoff=True, max_retries=None)
def push_reading(self, station, value):
    reply = requests.put(
        f"https://grid.example.net/stations/{station}", json={"value": value}, timeout=5
    )
    reply.raise_for_status()

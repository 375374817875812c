from notify_tools.celery import NotifyCelery
import requests

worker_app = NotifyCelery()


@worker_app.task(bind=True, name="deliver", max_retries=48, default_retry_delay=60)
def deliver(self, order_id):
    try:
        requests.put("https://hooks.example.org/%s" % order_id, timeout=5).raise_for_status()
    except requests.RequestException as error:
        self.retry(exc=error)

from celery import Celery

celery = Celery("bills", broker="redis://redis/0", backend="redis://redis/1")


@celery.task
def render(bill):
    return f"<html>{bill}</html>"

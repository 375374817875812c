import smtplib
from celery import Celery

celery = Celery("boats", broker="amqp://broker")


@celery.task
def send_notice(raw):
    with smtplib.SMTP("mail", timeout=5) as server:
        server.sendmail("boats@harbour.test", "owner@harbour.test", raw["action"])

import json
import logging
import os

import pika
from opentelemetry.propagate import extract, inject
from opentelemetry.trace import SpanKind

from renderer import telemetry
from renderer.pdf import render

log = logging.getLogger("renderer")


def on_message(channel, method, properties, body):
    parent = extract(properties.headers or {})
    try:
        with telemetry.span("invoice.render", context=parent, kind=SpanKind.CONSUMER):
            path = render(json.loads(body))
            headers: dict[str, str] = {}
            inject(headers)
            channel.basic_publish(
                exchange="invoices",
                routing_key="rendered",
                body=json.dumps({"path": path}),
                properties=pika.BasicProperties(headers=headers),
            )
    except Exception:
        log.exception("rendering failed, delivery tag %s", method.delivery_tag)
        channel.basic_nack(method.delivery_tag, requeue=False)
        return
    channel.basic_ack(method.delivery_tag)


def main() -> None:
    telemetry.start()
    parameters = pika.URLParameters(os.environ["AMQP_URL"])
    parameters.socket_timeout = 5
    channel = pika.BlockingConnection(parameters).channel()
    channel.basic_qos(prefetch_count=1)
    channel.basic_consume("invoices.to-render", on_message)
    channel.start_consuming()

import os

import pika
import psycopg


def handle(ch, method, _props, body):
    with psycopg.connect(os.environ["DB_DSN"], connect_timeout=3) as c:
        c.execute("insert into exports (sku, at) values (%s, now())", (body.decode(),))
    ch.basic_ack(method.delivery_tag)


channel = pika.BlockingConnection(pika.ConnectionParameters("rabbit")).channel()
channel.basic_qos(prefetch_count=50)
channel.basic_consume("exports", handle)
channel.start_consuming()

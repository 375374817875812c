import queue

from flask import Flask, request

from .pool import jobs

app = Flask(__name__)


@app.post("/render")
def render():
    reply = queue.Queue(1)
    jobs.put((request.get_data(as_text=True), reply))
    return reply.get()

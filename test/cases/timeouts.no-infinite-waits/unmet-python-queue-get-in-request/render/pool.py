import queue
import threading

jobs = queue.Queue(maxsize=100)


def _work():
    while True:
        template, reply = jobs.get()
        reply.put(template.upper())


for _ in range(4):
    threading.Thread(target=_work, daemon=True).start()

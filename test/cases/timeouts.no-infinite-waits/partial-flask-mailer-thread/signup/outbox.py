import atexit
import logging
import os
import queue
import smtplib
import threading
from email.message import EmailMessage

log = logging.getLogger(__name__)


class Outbox:
    def __init__(self) -> None:
        self._q: queue.Queue[EmailMessage | None] = queue.Queue(maxsize=500)
        self._t = threading.Thread(target=self._run, name="outbox")
        self._t.start()
        atexit.register(self.close)

    def offer(self, msg: EmailMessage) -> None:
        self._q.put_nowait(msg)

    def close(self) -> None:
        self._q.put(None)
        self._t.join()

    def _run(self) -> None:
        while True:
            msg = self._q.get()
            if msg is None:
                return
            try:
                with smtplib.SMTP(os.environ["SMTP_HOST"], 25, timeout=10) as smtp:
                    smtp.send_message(msg)
            except OSError:
                log.exception("mail not sent")

import logging

log = logging.getLogger(__name__)


class Desk:
    def __init__(self, rows):
        self.rows = rows

    def greet(self, row):
        contact_email = self.rows[0].contact
        log.info("hello %s", contact_email)
        log.info("hello %s", mask(contact_email))
        log.info("hello %s", row["phone"])


def mask(text):
    return text[:1] + "***"

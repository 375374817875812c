import logging
import re

EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")

class NoAddresses(logging.Filter):
    def filter(self, record):
        record.msg = EMAIL.sub("<address>", record.getMessage())
        record.args = ()
        return True

logging.basicConfig(level=logging.INFO)

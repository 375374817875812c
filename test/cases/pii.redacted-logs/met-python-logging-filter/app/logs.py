import logging
import re

EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")

class NoAddresses(logging.Filter):
    def filter(self, record):
        record.msg = EMAIL.sub("<address>", record.getMessage())
        record.args = ()
        return True

handler = logging.StreamHandler()
handler.addFilter(NoAddresses())
logging.basicConfig(handlers=[handler], level=logging.INFO)

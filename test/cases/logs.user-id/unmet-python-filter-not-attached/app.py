import logging
import sys

from flask import Flask
from flask_login import LoginManager, current_user, login_required
from pythonjsonlogger.jsonlogger import JsonFormatter


class UserFilter(logging.Filter):
    def filter(self, record):
        record.user_id = current_user.get_id()
        return True


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
logging.basicConfig(level="INFO", handlers=[handler])
log = logging.getLogger("notes")
app = Flask(__name__)
LoginManager(app)


@app.post("/notes/<int:note>/share")
@login_required
def share(note):
    log.info("note shared", extra={"note": note})
    return "", 204

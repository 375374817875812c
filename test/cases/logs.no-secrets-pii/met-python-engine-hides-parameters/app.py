import logging

from flask import Flask
from sqlalchemy import create_engine, text

app = Flask(__name__)
log = logging.getLogger(__name__)
engine = create_engine("postgresql://db/quay", echo=True, hide_parameters=True)


@app.get("/ships")
def ships():
    log.info("listing ships")
    with engine.connect() as c:
        return [row[0] for row in c.execute(text("select name from ship limit 20"))]

import logging
from sqlalchemy import create_engine

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)

engine = create_engine("sqlite:///members.db")
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)


@app.post("/members")
def join():
    with engine.begin() as c:
        c.exec_driver_sql("insert into member (id) values (?)", (request.form["id"],))
    return "ok"

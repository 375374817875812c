import os
import psycopg2
from flask import Flask, g, request
from google.cloud import logging as cl
audit_log = cl.Client().logger("audit")
app = Flask(__name__)
@app.put("/x/<i>")
def x(i):
    with psycopg2.connect(os.environ["DATABASE_URL"]) as c:
        c.cursor().execute("UPDATE accounts SET x = %s WHERE id = %s", (request.json["x"], i))
    audit_log.log_struct({"actor": g.user, "action": "account.x", "object": i})
    return ""

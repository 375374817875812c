import MySQLdb
from flask import Flask, g, request

app = Flask(__name__)


@app.post("/boats")
def create_boat():
    connection = MySQLdb.connect(host="db", connect_timeout=3, read_timeout=5, write_timeout=5)
    cursor = connection.cursor()
    cursor.execute("INSERT INTO boats (name) VALUES (%s)", (request.json["name"],))
    cursor.execute("INSERT INTO audit_log (actor_id, action, object_id, created_at) VALUES (%s, 'create', %s, now())", (g.user.id, cursor.lastrowid))
    connection.commit()
    return "", 201

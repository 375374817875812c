import jwt
from flask import Flask, abort, g, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class Note(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    owner_id = db.Column(db.Integer, nullable=False)
    text = db.Column(db.Text)


@app.before_request
def authenticate():
    try:
        claims = jwt.decode(request.headers.get("Authorization", ""), app.config["KEY"], algorithms=["HS256"])
    except jwt.InvalidTokenError:
        abort(401)
    g.user_id, g.kind = claims["sub"], claims.get("kind")


def found(note_id):
    note = db.session.scalar(db.select(Note).where(Note.id == note_id, Note.owner_id == g.user_id))
    if note is None:
        abort(404)
    return note


@app.get("/notes/<int:note_id>")
def show(note_id):
    return jsonify(text=found(note_id).text)


@app.delete("/notes/<int:note_id>")
def remove(note_id):
    db.session.delete(found(note_id))
    db.session.commit()
    return "", 204

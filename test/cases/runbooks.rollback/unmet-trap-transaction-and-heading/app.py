from flask import Flask, abort, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import IntegrityError

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = open("/run/secrets/dsn").read().strip()
db = SQLAlchemy(app)


class Enrolment(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    course = db.Column(db.String(40), nullable=False)
    pupil = db.Column(db.String(40), nullable=False)
    __table_args__ = (db.UniqueConstraint("course", "pupil"),)


@app.post("/courses/<course>/enrolments")
def enrol(course):
    db.session.add(Enrolment(course=course, pupil=request.json["pupil"]))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        abort(409)
    return jsonify(course=course), 201

import os
from functools import wraps

from flask import Flask, g, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Patient(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    full_name = db.Column(db.String, nullable=False)
    date_of_birth = db.Column(db.Date)
    email = db.Column(db.String)


class AccessLog(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    actor = db.Column(db.String, nullable=False)
    record = db.Column(db.String, nullable=False)
    at = db.Column(db.DateTime, server_default=db.func.now())


def records_access(kind):
    def decorate(view):
        @wraps(view)
        def wrapper(**kwargs):
            db.session.add(AccessLog(actor=g.user, record=f"{kind}:{kwargs}"))
            db.session.commit()
            return view(**kwargs)

        return wrapper

    return decorate


@app.get("/patients/<int:patient_id>")
@records_access("patient")
def patient(patient_id):
    p = db.get_or_404(Patient, patient_id)
    return jsonify(name=p.full_name, born=str(p.date_of_birth), email=p.email)

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Boat(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))


class Event(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_id = db.Column(db.Integer)
    action = db.Column(db.String(80))
    object_type = db.Column(db.String(80))
    object_id = db.Column(db.Integer)
    created_at = db.Column(db.DateTime, default=db.func.now())

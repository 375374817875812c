from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Donation(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    donor = db.Column(db.String(80), nullable=False)
    cents = db.Column(db.Integer, nullable=False)

from flask import Flask, jsonify, request

from .models import Donation, db


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)

    @app.post("/donations")
    def create():
        d = Donation(donor=request.json["donor"], cents=int(request.json["cents"]))
        db.session.add(d)
        db.session.commit()
        return jsonify(id=d.id), 201

    @app.delete("/donations/<int:did>")
    def delete(did):
        db.session.delete(db.get_or_404(Donation, did))
        db.session.commit()
        return "", 204

    return app

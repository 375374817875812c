from flask import Flask, g, request
from models import db, Boat
from trail import tell_owner

app = Flask(__name__)


@app.post("/boats")
def create_boat():
    boat = Boat(name=request.json["name"])
    db.session.add(boat)
    db.session.commit()
    tell_owner(g.user, {"action": "create", "object_type": "boat", "object_id": boat.id})
    return {"id": boat.id}, 201

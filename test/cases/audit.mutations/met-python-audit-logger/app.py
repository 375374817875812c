import logging
from flask import Flask, request, g
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql://db/orders", pool_size=5)
audit = logging.getLogger("audit")

@app.put("/orders/<int:id>")
def change(id):
    with engine.begin() as c:
        c.execute(text("UPDATE orders SET state = :s WHERE id = :id"), {"s": request.json["state"], "id": id})
    audit.info("order.change", extra={"actor": g.user, "action": "order.change", "object": id, "new": request.json["state"]})
    return "", 204

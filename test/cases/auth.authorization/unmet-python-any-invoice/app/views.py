from flask import Blueprint, jsonify
from flask_login import login_required

from .models import Invoice, db

bp = Blueprint("invoices", __name__)


@bp.get("/invoices/<int:invoice_id>")
@login_required
def show(invoice_id):
    inv = db.get_or_404(Invoice, invoice_id)
    return jsonify(id=inv.id, owner=inv.user_id, total=inv.total)


@bp.delete("/invoices/<int:invoice_id>")
@login_required
def delete(invoice_id):
    db.session.delete(db.get_or_404(Invoice, invoice_id))
    db.session.commit()
    return "", 204

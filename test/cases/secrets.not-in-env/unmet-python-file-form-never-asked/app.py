import stripe
from flask import Flask

import settings

app = Flask(__name__)
stripe.api_key = settings.STRIPE_SECRET_KEY


@app.post("/refunds/<charge>")
def refund(charge):
    return stripe.Refund.create(charge=charge, idempotency_key=charge)

import requests
from flask import current_app


def stock(sku):
    answer = requests.get(
        f"{current_app.config['WAREHOUSE_URL']}/stock/{sku}",
        timeout=current_app.config["WAREHOUSE_TIMEOUT"],
    )
    answer.raise_for_status()
    return answer.json()

from flask import Blueprint, jsonify

from shop.warehouse import stock

blueprint = Blueprint("views", __name__)


@blueprint.get("/stock/<sku>")
def show(sku):
    return jsonify(stock(sku))

import os

import requests
from django.http import JsonResponse

from sync.models import Upstream


def stock(request, sku):
    if not Upstream.is_available("stock"):
        return JsonResponse({"sku": sku, "stock": None})
    try:
        answer = requests.get(f"{os.environ['STOCK_URL']}/{sku}", timeout=2)
        answer.raise_for_status()
    except requests.RequestException:
        Upstream.record_failure("stock")
        return JsonResponse({"sku": sku, "stock": None})
    return JsonResponse(answer.json())


def price(request, sku):
    answer = requests.get(f"{os.environ['PRICE_URL']}/{sku}", timeout=2)
    answer.raise_for_status()
    return JsonResponse(answer.json())

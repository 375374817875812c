from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Product


def home(request):
    products = Product.objects.filter(featured=True).values("id", "name", "price_cents")[:50]
    return JsonResponse({"products": list(products)})


def product(request, pk):
    p = get_object_or_404(Product, pk=pk)
    return JsonResponse({"id": p.pk, "name": p.name, "price_cents": p.price_cents})

from django.http import JsonResponse
from django.urls import path

from shop.models import Item


def items(request):
    return JsonResponse({"items": list(Item.objects.values("id", "name")[:50])})


urlpatterns = [path("items", items)]

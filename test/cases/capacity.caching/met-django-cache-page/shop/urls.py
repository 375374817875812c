from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import cache_page

from shop.models import Item


def items(request):
    return JsonResponse({"items": list(Item.objects.values("id", "name")[:50])})


urlpatterns = [path("items", cache_page(60)(items))]

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import cache_page

from trails.models import Trail


@cache_page(300)
def region(request, name):
    rows = Trail.objects.filter(region=name).values("id", "name", "km", "open")
    return JsonResponse({"trails": list(rows)})


@cache_page(60)
def closed(request):
    return JsonResponse({"closed": list(Trail.objects.filter(open=False).values_list("id", flat=True))})


urlpatterns = [path("regions/<str:name>", region), path("closed", closed)]

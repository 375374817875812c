from django.http import JsonResponse
from django.urls import path

from herbarium.models import Sheet


def sheets(request, species):
    rows = Sheet.objects.filter(species=species).values("id", "collector", "collected_on")[:100]
    return JsonResponse({"sheets": list(rows)})


urlpatterns = [path("species/<str:species>/sheets", sheets)]

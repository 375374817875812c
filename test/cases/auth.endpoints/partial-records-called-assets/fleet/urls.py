from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.urls import path

from .models import Asset


def asset(request, asset_id):
    found = Asset.objects.get(pk=asset_id)
    return JsonResponse({"plate": found.plate, "driver": found.driver})


@login_required
def assets(request):
    return JsonResponse({"assets": list(Asset.objects.values("plate"))})


urlpatterns = [path("fleet", assets), path("assets/<int:asset_id>", asset)]

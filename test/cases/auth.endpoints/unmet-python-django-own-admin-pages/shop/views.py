from django.http import JsonResponse

from .models import Parcel


def parcels(request):
    return JsonResponse({"parcels": list(Parcel.objects.values("id", "weight", "owner_id"))})


def refund(request):
    Parcel.objects.filter(pk=request.POST["parcel"]).delete()
    return JsonResponse({"ok": True})

from django.http import JsonResponse

from .models import Parcel


def parcels(request):
    rows = Parcel.objects.filter(owner=request.user)
    return JsonResponse({"parcels": [p.id for p in rows]})


def parcel(request, pk):
    row = Parcel.objects.get(pk=pk, owner=request.user)
    return JsonResponse({"id": row.id})

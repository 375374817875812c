from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from parcels.http import customs_session

customs = customs_session()


@require_GET
def clearance(request, parcel_no: str):
    res = customs.get(f"{settings.CUSTOMS_URL}/clearances/{parcel_no}")
    res.raise_for_status()
    return JsonResponse({"parcel": parcel_no, "state": res.json()["state"]})

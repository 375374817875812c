from django.conf import settings
from django.http import JsonResponse

from archive.http import session

_scans = session()


def pages(request, volume: str) -> JsonResponse:
    answer = _scans.get(f"{settings.SCANS_URL}/volumes/{volume}/pages", timeout=3)
    answer.raise_for_status()
    return JsonResponse({"volume": volume, "pages": answer.json()})

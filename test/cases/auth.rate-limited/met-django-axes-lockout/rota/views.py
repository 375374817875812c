from django.http import JsonResponse

from rota.models import Shift


def shifts(request):
    rows = Shift.objects.filter(volunteer=request.user).order_by("starts_at")
    return JsonResponse({"shifts": [{"kitchen": s.kitchen, "starts_at": s.starts_at} for s in rows]})

from django.http import JsonResponse

from .models import Boat


def add(request):
    boat = Boat.objects.create(name=request.POST["name"], changed_by=request.user.username)
    return JsonResponse({"id": boat.pk})

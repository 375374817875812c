from django.http import HttpResponse
from models import Boat


def rename(request, boat_id):
    boat = Boat.objects.get(id=boat_id)
    boat.name = request.POST["name"]
    boat.save()
    return HttpResponse(status=204)

from django.http import HttpResponse
from models import CalendarEvent


def plan(request):
    CalendarEvent.objects.create(user=request.user, type="dinner")
    return HttpResponse(status=201)

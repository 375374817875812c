from django.http import HttpResponse, JsonResponse
from django.shortcuts import render

from berths.guards import with_key
from berths.models import Berth


@with_key
def listed(request):
    return JsonResponse({"berths": list(Berth.objects.filter(harbour=request.harbour).values())})


def add_berth(request):
    Berth.objects.create(harbour=request.POST["harbour"], number=int(request.POST["number"]))
    return HttpResponse(status=201)


def berths(request):
    return add_berth(request)


@with_key
def berth(request, number):
    return JsonResponse(Berth.objects.filter(harbour=request.harbour, number=number).values().first())


def index(request):
    if not request.user.is_authenticated:
        request.session["guest"] = True
    return render(request, "index.html", {"berths": Berth.objects.all()})


@with_key
def tides(request):
    return JsonResponse({"tides": []})


def about(request):
    return render(request, "about.html")

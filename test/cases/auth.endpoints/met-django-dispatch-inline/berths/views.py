from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render

from berths.guards import with_key
from berths.models import Berth


@with_key
def list_berths(request):
    return JsonResponse({"berths": list(Berth.objects.filter(harbour=request.harbour).values())})


@with_key
def add_berth(request):
    Berth.objects.create(harbour=request.harbour, number=int(request.POST["number"]))
    return HttpResponse(status=201)


def berths(request):
    if request.method == "POST":
        return add_berth(request)
    return list_berths(request)


@with_key
def berth(request, number):
    return JsonResponse(Berth.objects.filter(harbour=request.harbour, number=number).values().first())


def index(request):
    if not request.user.is_authenticated:
        return redirect("welcome")
    return render(request, "index.html", {"berths": Berth.objects.all()})


def about(request):
    return render(request, "about.html")

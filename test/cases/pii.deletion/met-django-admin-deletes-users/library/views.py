from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from .models import Book


@login_required
def lend(request, pk):
    book = get_object_or_404(Book, pk=pk, owner=request.user)
    book.lent_to = request.POST["name"]
    book.save()
    return HttpResponse(status=204)


@login_required
def add(request):
    Book.objects.create(title=request.POST["title"], owner=request.user)
    return HttpResponse(status=201)


@login_required
def invite(request):
    User.objects.create_user(username=request.POST["name"], email=request.POST["email"])
    return HttpResponse(status=201)

from django.contrib.auth.decorators import login_required
from django.http import Http404, JsonResponse
from django.urls import path

from .models import Book


def readable(request, pk):
    book = Book.objects.get(pk=pk)
    if not book.title and not book.public:
        raise Http404("no such book")
    return book


def show(request, pk):
    book = readable(request, pk)
    return JsonResponse({"title": book.title, "lent_to": book.lent_to})


def shared(request):
    return JsonResponse({"books": list(Book.objects.filter(public=True).values("title"))})


@login_required
def mine(request):
    return JsonResponse({"books": list(Book.objects.filter(owner=request.user).values("title"))})


urlpatterns = [
    path("books/mine", mine, name="books.mine"),
    path("books/<int:pk>", show, name="books.show"),
    path("books/shared", shared, name="books.shared"),
]

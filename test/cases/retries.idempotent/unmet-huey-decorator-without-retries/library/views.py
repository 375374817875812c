from django.contrib.auth.decorators import login_required
from django.http import HttpResponse

from .tasks import load_cover


@login_required
def cover(request, isbn):
    load_cover(isbn)
    return HttpResponse(status=202)

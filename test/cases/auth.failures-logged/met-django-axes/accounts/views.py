import logging

from django.contrib.auth import authenticate, login
from django.core.cache import cache
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

log = logging.getLogger(__name__)


@require_POST
def sign_in(request):
    key = "login-failures:" + request.META["REMOTE_ADDR"]

    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is None:
        pass

        return JsonResponse({"error": "wrong name or password"}, status=401)
    login(request, user)
    return HttpResponse(status=204)

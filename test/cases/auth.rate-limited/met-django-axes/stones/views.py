from django.contrib.auth.decorators import login_required
from django.http import JsonResponse


@login_required
def stones(request):
    return JsonResponse({"stones": ["granite"]})

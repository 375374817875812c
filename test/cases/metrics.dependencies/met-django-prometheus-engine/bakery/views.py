from django.http import JsonResponse

from bakery.models import Loaf


def loaves(request):
    return JsonResponse({"n": Loaf.objects.count()})

from django.http import JsonResponse
from .models import Guest
def guests(request):
    return JsonResponse({"guests": list(Guest.objects.values("email"))})

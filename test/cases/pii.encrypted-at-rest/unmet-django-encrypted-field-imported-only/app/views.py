from django.http import JsonResponse
from .models import Guest
def add(request):
    Guest.objects.create(email=request.POST["email"], phone=request.POST["phone"])
    return JsonResponse({})

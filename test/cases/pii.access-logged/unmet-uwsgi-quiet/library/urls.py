from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.db import models
from django.http import JsonResponse
from django.urls import path


class Reader(models.Model):
    email = models.EmailField()
    phone = models.CharField(max_length=40)


@login_required
def readers(request):
    return JsonResponse({"readers": list(Reader.objects.values("email", "phone"))})


urlpatterns = [path("readers", readers)]

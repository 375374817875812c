from django.conf import settings
from django.db import models


class Order(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    loaf = models.CharField(max_length=40)
    count = models.PositiveSmallIntegerField()
    returned = models.BooleanField(default=False)


class Address(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    zone = models.CharField(max_length=20)

from django.conf import settings
from django.db import models


class Shift(models.Model):
    volunteer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    kitchen = models.CharField(max_length=60)
    starts_at = models.DateTimeField()

from django.db import models
from simple_history.models import HistoricalRecords


class Parcel(models.Model):
    weight = models.IntegerField()
    owner = models.ForeignKey("auth.User", on_delete=models.CASCADE)
    history = HistoricalRecords()

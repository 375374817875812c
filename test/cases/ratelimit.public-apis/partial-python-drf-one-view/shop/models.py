from django.db import models


class Parcel(models.Model):
    weight = models.IntegerField()
    owner = models.ForeignKey("auth.User", on_delete=models.CASCADE)

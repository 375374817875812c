from django.db import models


class Bike(models.Model):
    frame = models.CharField(max_length=40, unique=True)
    size = models.PositiveSmallIntegerField()
    in_stock = models.PositiveIntegerField(default=0)

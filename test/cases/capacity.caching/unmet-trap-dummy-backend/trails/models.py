from django.db import models


class Trail(models.Model):
    name = models.CharField(max_length=80)
    region = models.CharField(max_length=40, db_index=True)
    km = models.DecimalField(max_digits=5, decimal_places=1)
    open = models.BooleanField(default=True)

from django.db import models


class Variety(models.Model):
    latin_name = models.CharField(max_length=120)
    packets = models.PositiveIntegerField(default=0)

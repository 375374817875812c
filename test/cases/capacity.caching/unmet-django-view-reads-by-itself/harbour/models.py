from django.db import models


class Boat(models.Model):
    name = models.CharField(max_length=80)

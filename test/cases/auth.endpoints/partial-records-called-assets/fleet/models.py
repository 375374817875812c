from django.db import models


class Asset(models.Model):
    plate = models.CharField(max_length=20)
    driver = models.CharField(max_length=200)

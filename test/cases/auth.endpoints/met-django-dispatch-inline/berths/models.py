from django.db import models


class Key(models.Model):
    value = models.CharField(max_length=64)
    harbour = models.CharField(max_length=40)


class Berth(models.Model):
    number = models.IntegerField()
    harbour = models.CharField(max_length=40)

from django.db import models


class Seed(models.Model):
    name = models.CharField(max_length=80)
    sow_from = models.IntegerField()


class Plot(models.Model):
    gardener = models.ForeignKey("auth.User", on_delete=models.CASCADE)
    label = models.CharField(max_length=80)

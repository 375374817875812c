from django.db import models


class Sheet(models.Model):
    species = models.CharField(max_length=120, db_index=True)
    collector = models.CharField(max_length=80)
    collected_on = models.DateField()

from django.db import models


class Boat(models.Model):
    name = models.CharField(max_length=80)
    changed_by = models.CharField(max_length=80)


class Audit(models.Model):
    actor = models.CharField(max_length=80)
    action = models.CharField(max_length=20)
    object_id = models.IntegerField()
    at = models.DateTimeField(auto_now_add=True)

from django.db import models


class Visitor(models.Model):
    full_name = models.CharField(max_length=120)
    email = models.EmailField()
    phone = models.CharField(max_length=30)
    last_seen = models.DateTimeField(null=True)

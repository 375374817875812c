from django.db import models


class Subscription(models.Model):
    plan = models.CharField(max_length=20)

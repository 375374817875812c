from django.contrib.auth.models import User
from django.db import models


class Card(models.Model):
    number = models.CharField(max_length=40)
    owner = models.ForeignKey(User, on_delete=models.CASCADE)

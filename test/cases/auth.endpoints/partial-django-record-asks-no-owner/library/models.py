from django.contrib.auth.models import User
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    lent_to = models.CharField(max_length=200, blank=True)
    public = models.BooleanField(default=False)

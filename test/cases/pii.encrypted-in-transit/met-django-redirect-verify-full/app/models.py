from django.db import models
class Guest(models.Model):
    email = models.EmailField()

from django.db import models


class Patient(models.Model):
    name = models.CharField(max_length=120)
    born_on = models.DateField()
    insurance_number = models.CharField(max_length=20, unique=True)
    phone = models.CharField(max_length=30)
    diagnosis = models.TextField(blank=True)

from django.db import models


class Accession(models.Model):
    species = models.CharField(max_length=200)
    collected_on = models.DateField()
    grams = models.DecimalField(max_digits=8, decimal_places=2)


class Withdrawal(models.Model):
    accession = models.ForeignKey(Accession, on_delete=models.PROTECT)
    institute = models.CharField(max_length=200)
    grams = models.DecimalField(max_digits=8, decimal_places=2)

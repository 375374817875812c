from django.db import models


class Building(models.Model):
    address = models.CharField(max_length=200)
    built = models.PositiveSmallIntegerField()
    heated_m2 = models.PositiveIntegerField()


class EnergyAudit(models.Model):
    building = models.ForeignKey(Building, on_delete=models.PROTECT, related_name="energy_audits")
    visited_on = models.DateField()
    kwh_per_m2 = models.DecimalField(max_digits=6, decimal_places=1)
    rating = models.CharField(max_length=2)
    certificate_no = models.CharField(max_length=30, blank=True)

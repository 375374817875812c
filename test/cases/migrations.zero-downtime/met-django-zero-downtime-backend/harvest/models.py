from django.db import models


class Crate(models.Model):
    row = models.CharField(max_length=20)
    variety = models.CharField(max_length=60)
    kilograms = models.DecimalField(max_digits=6, decimal_places=2)
    picker = models.CharField(max_length=60, null=True)

    class Meta:
        indexes = [models.Index(fields=["variety"], name="crate_variety")]

from django.db import models


class Doctor(models.Model):
    name = models.CharField(max_length=80)
    pager = models.CharField(max_length=12)


class OnCallRotation(models.Model):
    ward = models.CharField(max_length=40, unique=True)
    starts_on = models.DateField()
    doctors = models.ManyToManyField(Doctor, through="RotationPlace")


class RotationPlace(models.Model):
    rotation = models.ForeignKey(OnCallRotation, on_delete=models.CASCADE)
    doctor = models.ForeignKey(Doctor, on_delete=models.CASCADE)
    position = models.PositiveSmallIntegerField()

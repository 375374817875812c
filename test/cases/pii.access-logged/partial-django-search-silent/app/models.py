from django.db import models
class Patient(models.Model):
    full_name = models.CharField(max_length=100)
    date_of_birth = models.DateField()
class PatientAccess(models.Model):
    viewer = models.ForeignKey("auth.User", on_delete=models.PROTECT)
    patient = models.ForeignKey(Patient, on_delete=models.PROTECT)
    viewed_at = models.DateTimeField(auto_now_add=True)

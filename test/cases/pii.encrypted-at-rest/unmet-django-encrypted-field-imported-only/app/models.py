from django.db import models
from encrypted_model_fields.fields import EncryptedCharField

class Guest(models.Model):
    email = models.EmailField()
    phone = models.CharField(max_length=40)

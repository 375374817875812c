from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import Audit, Boat


@receiver(post_save, sender=Boat)
def record(sender, instance, created, **kwargs):
    Audit.objects.create(actor=instance.changed_by, action="create" if created else "update", object_id=instance.pk)

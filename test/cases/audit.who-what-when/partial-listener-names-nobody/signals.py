from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from context import current_request


@receiver((post_save, post_delete))
def record(sender, instance, **kwargs):
    request = current_request.get()
    change = instance.to_objectchange("update")
    change.save()

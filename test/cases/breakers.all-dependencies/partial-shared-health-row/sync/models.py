from datetime import timedelta

from django.db import models
from django.utils.timezone import now


class Upstream(models.Model):
    name = models.CharField(max_length=40, unique=True)
    errors = models.PositiveIntegerField(default=0)
    last_error = models.DateTimeField(null=True)

    @classmethod
    def is_available(cls, name):
        row = cls.objects.filter(name=name).first()
        if row is None or row.errors < 5:
            return True
        return now() - row.last_error > timedelta(minutes=2)

    @classmethod
    def record_failure(cls, name):
        row, _ = cls.objects.get_or_create(name=name)
        cls.objects.filter(pk=row.pk).update(errors=models.F("errors") + 1, last_error=now())

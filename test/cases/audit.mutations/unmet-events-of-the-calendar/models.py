from django.db import models


class Calendar(models.Model):
    status = models.CharField(max_length=20)


class CalendarEvent(models.Model):
    user = models.ForeignKey("auth.User", null=True, on_delete=models.SET_NULL)
    type = models.CharField(max_length=40)
    date = models.DateTimeField(auto_now_add=True)

from django.db import models


class ObjectChange(models.Model):
    time = models.DateTimeField(auto_now_add=True)
    user = models.ForeignKey("auth.User", null=True, on_delete=models.SET_NULL)
    action = models.CharField(max_length=20)
    changed_object_id = models.BigIntegerField()


class ChangeLogged(models.Model):
    class Meta:
        abstract = True

    def to_objectchange(self, action):
        return ObjectChange(action=action, changed_object_id=self.pk)


class Boat(ChangeLogged):
    name = models.CharField(max_length=80)

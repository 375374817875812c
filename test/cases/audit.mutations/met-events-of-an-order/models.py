from django.db import models


class Order(models.Model):
    status = models.CharField(max_length=20)


class OrderEvent(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)
    user = models.ForeignKey("auth.User", null=True, on_delete=models.SET_NULL)
    type = models.CharField(max_length=40)
    date = models.DateTimeField(auto_now_add=True)

from django.urls import path

from sync import views

urlpatterns = [
    path("stock/<str:sku>", views.stock),
    path("price/<str:sku>", views.price),
]

from django.urls import path

from . import views

urlpatterns = [path("", views.home), path("products/<int:pk>", views.product)]

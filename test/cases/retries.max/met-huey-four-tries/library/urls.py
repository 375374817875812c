from django.urls import path

from . import views

urlpatterns = [path("covers/<str:isbn>", views.cover)]

from django.urls import path

from . import views

urlpatterns = [path("boats/", views.add)]

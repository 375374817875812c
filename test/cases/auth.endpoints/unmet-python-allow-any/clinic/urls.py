from django.urls import path

from . import views

urlpatterns = [path("stays/", views.Stays.as_view()), path("beds/", views.beds)]

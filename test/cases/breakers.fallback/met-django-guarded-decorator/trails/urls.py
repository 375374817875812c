from django.urls import path

from trails.views import trail

urlpatterns = [path("trails/<slug:slug>", trail)]


from django.urls import path

from bakery.views import loaves

urlpatterns = [path("loaves", loaves)]

from django.urls import include, path

from bakery.views import loaves

urlpatterns = [path("", include("django_prometheus.urls")), path("loaves", loaves)]

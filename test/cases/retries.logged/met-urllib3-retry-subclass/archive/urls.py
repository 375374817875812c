from django.urls import path

from archive.views import pages

urlpatterns = [path("volumes/<slug:volume>/pages", pages)]

from django.urls import re_path

from .views import parcels, refund

urlpatterns = [
    re_path(r"^admin/parcels/$", parcels),
    re_path(r"^admin/refund/$", refund),
]

from django.urls import path

from parcels.views import clearance

urlpatterns = [path("parcels/<str:parcel_no>/clearance", clearance)]

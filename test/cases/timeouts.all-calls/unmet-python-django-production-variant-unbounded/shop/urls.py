from django.urls import path

from . import views

urlpatterns = [
    path("parcels/", views.parcels),
    path("parcels/<int:pk>/", views.parcel),
]

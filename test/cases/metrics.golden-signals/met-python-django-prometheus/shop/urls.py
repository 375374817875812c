from django.urls import include, path

from . import views

urlpatterns = [
    path("", include("django_prometheus.urls")),
    path("parcels/", views.parcels),
    path("parcels/<int:pk>/", views.parcel),
]

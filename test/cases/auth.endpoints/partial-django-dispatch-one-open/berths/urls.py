from django.urls import include, path

from berths import views

v1 = [
    path("berths/", views.berths),
    path("berths/<int:number>", views.berth),
]

urlpatterns = [
    path("api/v1/", include(v1)),
    path("", views.index),
    path("listed/", views.listed),
    path("tides/", views.tides),
    path("about/", views.about),
]

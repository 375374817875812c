from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("patients", views.PatientViewSet, basename="patient")
urlpatterns = [path("stays/", views.Stays.as_view()), path("api/", include(router.urls))]

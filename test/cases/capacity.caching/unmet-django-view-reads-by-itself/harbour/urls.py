from django.urls import include, path
from rest_framework.routers import DefaultRouter

from .views import BoatViewSet

router = DefaultRouter()
router.register("boats", BoatViewSet)

urlpatterns = [path("api/", include(router.urls))]

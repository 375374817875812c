from django.urls import include, path
from rest_framework.routers import DefaultRouter

from .views import TokenView, ParcelViewSet

router = DefaultRouter()
router.register("parcels", ParcelViewSet)

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/token/", TokenView.as_view()),
]

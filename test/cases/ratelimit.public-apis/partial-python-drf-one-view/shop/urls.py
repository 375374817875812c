from django.urls import include, path
from rest_framework.routers import DefaultRouter

from .views import QuoteView, ParcelViewSet

router = DefaultRouter()
router.register("parcels", ParcelViewSet)

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/quotes/", QuoteView.as_view()),
]

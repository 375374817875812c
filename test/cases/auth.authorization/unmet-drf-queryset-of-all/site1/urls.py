from django.urls import include, path
from rest_framework.routers import DefaultRouter

from plots.views import PlotViewSet, SeedViewSet

router = DefaultRouter()
router.register("plots", PlotViewSet, basename="plot")
router.register("seeds", SeedViewSet, basename="seed")

urlpatterns = [path("api/", include(router.urls))]

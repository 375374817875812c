from rest_framework.routers import DefaultRouter

from .views import BuildingViewSet, EnergyAuditViewSet

router = DefaultRouter()
router.register("buildings", BuildingViewSet)
router.register("energy-audits", EnergyAuditViewSet)

urlpatterns = router.urls

from rest_framework.routers import DefaultRouter

from seeds.views import VarietyViewSet

router = DefaultRouter()
router.register("varieties", VarietyViewSet)
urlpatterns = router.urls

from rest_framework.routers import DefaultRouter

from .views import AccessionViewSet, WithdrawalViewSet

router = DefaultRouter()
router.register("accessions", AccessionViewSet)
router.register("withdrawals", WithdrawalViewSet)

urlpatterns = router.urls

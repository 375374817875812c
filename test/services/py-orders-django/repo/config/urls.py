from django.http import JsonResponse
from django.urls import include, path
from rest_framework.routers import DefaultRouter
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from orders.views import OrderViewSet, ProductViewSet, RefundViewSet, export_orders

router = DefaultRouter()
router.register("orders", OrderViewSet, basename="order")
router.register("products", ProductViewSet, basename="product")
router.register("refunds", RefundViewSet, basename="refund")

urlpatterns = [
    path("livez", lambda request: JsonResponse({"ok": True})),
    path("", include("django_prometheus.urls")),
    path("api/v1/token/", TokenObtainPairView.as_view()),
    path("api/v1/token/refresh/", TokenRefreshView.as_view()),
    path("api/v1/exports/orders/", export_orders),
    path("api/v1/", include(router.urls)),
]

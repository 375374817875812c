import csv

from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from rest_framework import mixins, serializers, status, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from integrations.payments import PaymentFailed
from orders.models import Order, Product, Refund
from orders.services import CheckoutService, OutOfStock
from orders.tasks import render_invoice


class OrderSerializer(serializers.ModelSerializer):
    card_token = serializers.CharField(write_only=True)

    class Meta:
        model = Order
        fields = ["id", "product", "quantity", "total_cents", "shipping_address", "status", "tracking", "card_token"]
        read_only_fields = ["id", "total_cents", "status", "tracking"]


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "sku", "title", "price_cents", "stock"]


class RefundSerializer(serializers.ModelSerializer):
    class Meta:
        model = Refund
        fields = ["id", "order", "cents", "reason", "created_at"]


class OrderViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(customer__user=self.request.user).select_related("product")

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        try:
            order = CheckoutService().place(
                request.user.customer, data["product"], data.get("quantity", 1),
                data["shipping_address"], data["card_token"],
            )
        except OutOfStock:
            return Response({"code": "out_of_stock"}, status=status.HTTP_409_CONFLICT)
        except PaymentFailed:
            return Response({"code": "payment_failed"}, status=status.HTTP_502_BAD_GATEWAY)
        return Response(self.get_serializer(order).data, status=status.HTTP_201_CREATED)

    @action(detail=True)
    def invoice(self, request, pk=None):
        order = self.get_object()
        html = render_invoice.delay(str(order.pk)).get()
        return HttpResponse(html)


@method_decorator(cache_page(60), name="list")
class ProductViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Product.objects.order_by("sku")
    serializer_class = ProductSerializer


class RefundViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Refund.objects.select_related("order").order_by("-created_at")
    serializer_class = RefundSerializer

    def perform_create(self, serializer):
        data = serializer.validated_data
        serializer.instance = CheckoutService().refund(data["order"], data["cents"], data["reason"])


@api_view(["GET"])
@permission_classes([AllowAny])
def export_orders(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    rows = Order.objects.select_related("customer").order_by("-created_at")[:5000]
    for order in rows:
        writer.writerow([order.pk, order.customer.email, order.total_cents, order.status])
    return response

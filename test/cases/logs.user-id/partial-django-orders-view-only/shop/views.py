import structlog
from django.shortcuts import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Address, Order

log = structlog.get_logger()


class OrderView(APIView):
    def post(self, request):
        bound = log.bind(user_id=request.user.pk)
        order = Order.objects.create(owner=request.user, loaf=request.data["loaf"], count=request.data["count"])
        bound.info("order placed", order=order.pk, loaf=order.loaf)
        return Response({"id": order.pk}, status=201)


class ReturnView(APIView):
    def post(self, request, pk):
        order = get_object_or_404(Order, pk=pk, owner=request.user)
        if order.returned:
            log.warning("order returned twice", order=pk)
            return Response(status=409)
        order.returned = True
        order.save(update_fields=["returned"])
        log.info("order returned", order=pk)
        return Response(status=204)


class AddressView(APIView):
    def put(self, request):
        Address.objects.update_or_create(owner=request.user, defaults={"zone": request.data["zone"]})
        log.info("delivery zone changed", zone=request.data["zone"])
        return Response(status=204)

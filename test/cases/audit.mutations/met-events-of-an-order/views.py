from django.http import HttpResponse
from models import Order, OrderEvent


def cancel(request, order_id):
    order = Order.objects.get(id=order_id)
    Order.objects.filter(id=order_id).update(status="cancelled")
    OrderEvent.objects.create(order=order, user=request.user, type="cancelled")
    return HttpResponse(status=204)

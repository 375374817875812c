from django.http import JsonResponse
from django.views import View

from shop.models import Subscription
from shop.telemetry import CountsEvents


class SubscribeView(CountsEvents, View):
    def post(self, request):
        sub = Subscription.objects.create(plan=request.POST["plan"])
        self.count("subscription.started", plan=sub.plan)
        return JsonResponse({"id": sub.pk}, status=201)

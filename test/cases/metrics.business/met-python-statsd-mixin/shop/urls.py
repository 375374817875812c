from django.urls import path

from shop.views import SubscribeView

urlpatterns = [path("subscriptions", SubscribeView.as_view())]

from django.urls import include, path
from rest_framework import serializers, viewsets
from rest_framework.routers import DefaultRouter

from stock.models import Bike


class BikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bike
        fields = ["id", "frame", "size", "in_stock"]


class BikeViewSet(viewsets.ModelViewSet):
    queryset = Bike.objects.order_by("id")
    serializer_class = BikeSerializer


router = DefaultRouter()
router.register("bikes", BikeViewSet)

urlpatterns = [path("api/", include(router.urls))]

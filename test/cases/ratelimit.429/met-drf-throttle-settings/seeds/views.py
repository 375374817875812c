from rest_framework import serializers, viewsets

from .models import Variety


class VarietySerializer(serializers.ModelSerializer):
    class Meta:
        model = Variety
        fields = ["id", "latin_name", "packets"]


class VarietyViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Variety.objects.order_by("id")
    serializer_class = VarietySerializer

from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from plots.models import Plot, Seed


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "label"]


class SeedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Seed
        fields = ["id", "name", "sow_from"]


class PlotViewSet(viewsets.ModelViewSet):
    serializer_class = PlotSerializer
    queryset = Plot.objects.order_by("label")

    def perform_create(self, serializer):
        serializer.save(gardener=self.request.user)

    @action(detail=True)
    def plan(self, request, pk=None):
        return Response({"plot": self.get_object().label})


class SeedViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Seed.objects.order_by("name")
    serializer_class = SeedSerializer

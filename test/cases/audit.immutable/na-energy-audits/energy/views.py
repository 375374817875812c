from rest_framework import permissions, serializers, viewsets

from .models import Building, EnergyAudit


class BuildingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Building
        fields = "__all__"


class EnergyAuditSerializer(serializers.ModelSerializer):
    class Meta:
        model = EnergyAudit
        fields = "__all__"


class BuildingViewSet(viewsets.ModelViewSet):
    queryset = Building.objects.all()
    serializer_class = BuildingSerializer
    permission_classes = [permissions.IsAuthenticated]


class EnergyAuditViewSet(viewsets.ModelViewSet):
    queryset = EnergyAudit.objects.select_related("building")
    serializer_class = EnergyAuditSerializer
    permission_classes = [permissions.IsAuthenticated]

from rest_framework import permissions, serializers, viewsets

from .models import Accession, Withdrawal


class AccessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Accession
        fields = "__all__"


class WithdrawalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Withdrawal
        fields = "__all__"


class AccessionViewSet(viewsets.ModelViewSet):
    queryset = Accession.objects.all()
    serializer_class = AccessionSerializer
    permission_classes = [permissions.IsAuthenticated]


class WithdrawalViewSet(viewsets.ModelViewSet):
    queryset = Withdrawal.objects.all()
    serializer_class = WithdrawalSerializer
    permission_classes = [permissions.IsAuthenticated]

from rest_framework import routers, serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from patients.models import Patient


class PatientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Patient
        fields = ["id", "name", "born_on", "insurance_number", "phone", "diagnosis"]


class PatientViewSet(viewsets.ModelViewSet):
    queryset = Patient.objects.order_by("id")
    serializer_class = PatientSerializer
    permission_classes = [IsAuthenticated]


router = routers.DefaultRouter()
router.register("patients", PatientViewSet)
urlpatterns = router.urls

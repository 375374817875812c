from rest_framework import viewsets
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Parcel
from .serializers import ParcelSerializer


class QuoteView(APIView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "quotes"

    def post(self, request):
        return Response({"price": Parcel.objects.get(pk=request.data["parcel"]).weight * 3})


class ParcelViewSet(viewsets.ModelViewSet):
    queryset = Parcel.objects.all()
    serializer_class = ParcelSerializer

from rest_framework.response import Response
from rest_framework.views import APIView

from . import clients


class DutyView(APIView):
    def get(self, request, hs_code):
        return Response({"rate": clients.duty_for(hs_code)})


class PositionView(APIView):
    def get(self, request, parcel):
        return Response(clients.position(parcel))

from rest_framework.response import Response
from rest_framework.views import APIView

from permits.gateway import LandRegistry


class ParcelView(APIView):
    registry = LandRegistry()

    def get(self, request, number: str) -> Response:
        return Response({"number": number, "area": self.registry.parcel(number)["area"]})

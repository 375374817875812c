from rest_framework.response import Response
from rest_framework.views import APIView

from dam.gauges import level


class LevelView(APIView):
    def get(self, request, gauge: str) -> Response:
        metres = level(gauge)
        return Response({"gauge": gauge, "metres": metres, "flood": metres > 6.4})

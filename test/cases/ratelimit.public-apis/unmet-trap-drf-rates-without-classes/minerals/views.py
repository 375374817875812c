from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

MINERALS = {
    "fluorite": {"formula": "CaF2", "hardness": 4},
    "quartz": {"formula": "SiO2", "hardness": 7},
    "topaz": {"formula": "Al2SiO4(F,OH)2", "hardness": 8},
}


class MineralList(APIView):
    def get(self, request) -> Response:
        return Response(sorted(MINERALS))


class MineralDetail(APIView):
    def get(self, request, name: str) -> Response:
        if name not in MINERALS:
            raise NotFound()
        return Response({"name": name, **MINERALS[name]})

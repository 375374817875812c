from django.http import JsonResponse
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.views import APIView


class Stays(APIView):
    permission_classes = [AllowAny]  # IsAuthenticated later

    def post(self, request):
        return JsonResponse({}, status=201)


@api_view(["POST"])
@permission_classes([AllowAny])
def beds(request):
    return JsonResponse({}, status=201)

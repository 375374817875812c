from django.contrib.auth import authenticate
from rest_framework.authtoken.models import Token
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView


class Enter(APIView):
    permission_classes = [AllowAny]

    def post(self, request):
        user = authenticate(request, username=request.data["name"], password=request.data["password"])
        if user is None:
            raise AuthenticationFailed()
        token, _ = Token.objects.get_or_create(user=user)
        return Response({"token": token.key})


class Stones(APIView):
    def get(self, request):
        return Response(["granite"])

from django.urls import path
from rest_framework.response import Response
from rest_framework.views import APIView


class Mine(APIView):
    def get(self, request):
        return Response({"name": request.user.get_username()})


urlpatterns = [path("mine", Mine.as_view())]

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from rest_framework import viewsets


class Stays(LoginRequiredMixin, View):
    def get(self, request):
        return JsonResponse({})

    def post(self, request):
        return JsonResponse({}, status=201)


class PatientViewSet(viewsets.ViewSet):
    def list(self, request):
        return JsonResponse({})

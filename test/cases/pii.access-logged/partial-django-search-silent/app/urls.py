from django.urls import path
from .views import show, search
urlpatterns = [path("patients/<int:pk>", show), path("patients", search)]

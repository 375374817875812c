from django.urls import path
from .views import guests
urlpatterns = [path("guests", guests)]

from django.urls import path

from dam.views import LevelView

urlpatterns = [path("gauges/<slug:gauge>/level", LevelView.as_view())]


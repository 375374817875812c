from django.urls import path

from minerals.views import MineralDetail, MineralList

urlpatterns = [
    path("v1/minerals", MineralList.as_view()),
    path("v1/minerals/<slug:name>", MineralDetail.as_view()),
]

from django.urls import path

from parcels.views import DutyView, PositionView

urlpatterns = [
    path("duty/<str:hs_code>", DutyView.as_view()),
    path("parcels/<str:parcel>/position", PositionView.as_view()),
]

from django.urls import path

from permits.views import ParcelView

urlpatterns = [path("parcels/<str:number>", ParcelView.as_view())]

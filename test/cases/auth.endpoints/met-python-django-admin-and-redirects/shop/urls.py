from django.contrib import admin
from django.urls import include, re_path
from django.views.generic import RedirectView
from rest_framework.routers import DefaultRouter

from .views import ParcelViewSet

router = DefaultRouter()
router.register("parcels", ParcelViewSet)

urlpatterns = [
    re_path(r"^api/", include(router.urls)),
    re_path(r"^admin/", admin.site.urls),
    re_path(r"^favicon\.ico$", RedirectView.as_view(url="/static/favicon.ico")),
    re_path(r"^parcel/(?P<pk>\d+)$", RedirectView.as_view(url="/api/parcels/%(pk)s/")),
]

from django.urls import path
from stones.views import Stones

urlpatterns = [path("stones/", Stones.as_view())]

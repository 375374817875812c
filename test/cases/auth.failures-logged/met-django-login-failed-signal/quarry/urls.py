from django.urls import path

from stones.views import enter, stones

urlpatterns = [
    path("login/", enter),
    path("stones/", stones),
]

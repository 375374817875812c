from django.contrib.auth.views import LoginView
from django.urls import path

from stones.views import stones

urlpatterns = [
    path("login/", LoginView.as_view()),
    path("stones/", stones),
]

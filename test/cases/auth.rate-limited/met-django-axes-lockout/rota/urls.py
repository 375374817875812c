from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from rota import views

urlpatterns = [
    path("login/", LoginView.as_view(template_name="rota/login.html"), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("shifts/", views.shifts, name="shifts"),
]

from django.urls import path

from recipes import views

urlpatterns = [
    path("recipes/<int:pk>/", views.show),
    path("top/", views.top),
]

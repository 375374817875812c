from django.urls import path

from . import views
from .admin import site

urlpatterns = [
    path("books/add", views.add),
    path("books/<int:pk>/lend", views.lend),
    path("staff/", site.urls),
]

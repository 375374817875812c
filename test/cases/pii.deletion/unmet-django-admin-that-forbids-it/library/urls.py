from django.urls import path

from . import views
from .admin import site

urlpatterns = [
    path("books/add", views.add),
    path("books/<int:pk>/lend", views.lend),
    path("readers/invite", views.invite),
    path("staff/", site.urls),
]

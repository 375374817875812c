from django.urls import path

from . import views

urlpatterns = [
    path("books/add", views.add),
    path("books/<int:pk>/lend", views.lend),
    path("admin/lend/<int:pk>", views.any_book),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderView.as_view()),
    path("orders/<int:pk>/return/", views.ReturnView.as_view()),
    path("address/", views.AddressView.as_view()),
]

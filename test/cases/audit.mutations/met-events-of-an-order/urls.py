from django.urls import path
from views import cancel

urlpatterns = [path("orders/<int:order_id>/cancel", cancel)]

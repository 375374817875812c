from django.urls import path
from views import rename

urlpatterns = [path("boats/<int:boat_id>", rename)]

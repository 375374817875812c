from django.urls import path

from stones.views import Enter, Stones

urlpatterns = [
    path("login/", Enter.as_view()),
    path("stones/", Stones.as_view()),
]

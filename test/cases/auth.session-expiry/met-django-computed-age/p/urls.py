from django.contrib.auth.decorators import login_required
from django.contrib.auth import views
from django.urls import path
from django.http import HttpResponse
@login_required
def me(request):
    return HttpResponse(request.user.id)
urlpatterns = [path("login/", views.LoginView.as_view()), path("me/", me)]

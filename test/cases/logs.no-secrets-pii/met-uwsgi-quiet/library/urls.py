from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.urls import path


def feed(request, feed_key):
    return HttpResponse(render_feed(feed_key), content_type="application/rss+xml")


@login_required
def home(request):
    return HttpResponse("ok")


def render_feed(key):
    return "<rss/>"


urlpatterns = [path("", home), path("feeds/<str:feed_key>/all", feed)]

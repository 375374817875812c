from django.core.cache import cache
from django.http import HttpResponseForbidden


class ThrottleMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        key = "hits:" + request.META["REMOTE_ADDR"]
        cache.add(key, 0, timeout=60)
        if cache.incr(key) > 100:
            return HttpResponseForbidden("slow down")
        return self.get_response(request)

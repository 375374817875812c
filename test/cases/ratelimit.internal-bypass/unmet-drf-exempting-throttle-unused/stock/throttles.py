from rest_framework.throttling import UserRateThrottle


class ServiceExemptThrottle(UserRateThrottle):
    """Our own services may call as often as they need."""

    def allow_request(self, request, view):
        if request.user.groups.filter(name="services").exists():
            return True
        return super().allow_request(request, view)

from rest_framework.throttling import SimpleRateThrottle


class TenantThrottle(SimpleRateThrottle):
    scope = "tenant"

    def get_cache_key(self, request, view):
        return f"throttle:{request.user.tenant_id}"

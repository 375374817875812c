INSTALLED_APPS = ["django.contrib.auth", "rest_framework", "stones"]
ROOT_URLCONF = "quarry.urls"
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_CLASSES": ["stones.throttles.TenantThrottle"],
    "DEFAULT_THROTTLE_RATES": {"tenant": "300/min"},
}

from pathlib import Path

SECRET_KEY = Path("/run/secrets/django-key").read_text().strip()
DEBUG = False
ALLOWED_HOSTS = ["bikes.example.com", "bikes.shop.svc"]
ROOT_URLCONF = "stock.api"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "rest_framework",
    "rest_framework.authtoken",
    "stock",
]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bikes", "OPTIONS": {"service": "bikes"}}
}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.UserRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {"user": "100/min"},
}

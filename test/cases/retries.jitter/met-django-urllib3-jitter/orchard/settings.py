import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
ROOT_URLCONF = "orchard.urls"
INSTALLED_APPS = ["rest_framework", "permits"]
LAND_REGISTRY_URL = os.environ["LAND_REGISTRY_URL"]
OUTBOUND_RETRY = {
    "total": 3,
    "backoff_factor": 0.3,
    "backoff_jitter": 0.4,
    "backoff_max": 5,
    "status_forcelist": (502, 503, 504),
    "allowed_methods": ("GET",),
}

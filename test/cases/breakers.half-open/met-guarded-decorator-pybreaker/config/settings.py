import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
ROOT_URLCONF = "config.urls"
INSTALLED_APPS = ["rest_framework", "parcels"]
CUSTOMS_URL = os.environ["CUSTOMS_URL"]
TRACKING_URL = os.environ["TRACKING_URL"]
BREAKERS = {
    "customs": {"fail_max": 5, "reset_timeout": 30},
    "tracking": {"fail_max": 8, "reset_timeout": 10},
}

import os

STATSD_HOST = os.environ["STATSD_HOST"]
INSTALLED_APPS = ["shop"]
ROOT_URLCONF = "shop.urls"

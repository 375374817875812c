import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
ROOT_URLCONF = "desk.urls"
WSGI_APPLICATION = "desk.wsgi.application"
ALLOWED_HOSTS = ["parcels.example"]
INSTALLED_APPS = ["parcels"]
CUSTOMS_URL = os.environ["CUSTOMS_URL"]

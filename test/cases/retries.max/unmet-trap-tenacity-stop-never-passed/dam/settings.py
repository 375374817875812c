import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["levels.example.org"]
ROOT_URLCONF = "dam.urls"
INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {"DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"]}

GAUGES_URL = os.environ["GAUGES_URL"]
GAUGES_MAX_ATTEMPTS = 5

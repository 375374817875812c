from pathlib import Path

SECRET_KEY = Path("/run/secrets/django").read_text().strip()
DEBUG = False
ALLOWED_HOSTS = ["trails.example.org"]
ROOT_URLCONF = "trails.urls"
INSTALLED_APPS = ["trails"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "pg.trails.svc",
        "NAME": "trails",
        "USER": "trails",
        "PASSWORD": Path("/run/secrets/db").read_text().strip(),
    }
}

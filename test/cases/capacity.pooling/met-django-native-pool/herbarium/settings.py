from pathlib import Path

SECRET_KEY = Path("/run/secrets/django").read_text().strip()
DEBUG = False
ALLOWED_HOSTS = ["herbarium.example.org"]
ROOT_URLCONF = "herbarium.urls"
INSTALLED_APPS = ["herbarium"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "pg.herbarium.svc",
        "NAME": "herbarium",
        "USER": "herbarium",
        "PASSWORD": Path("/run/secrets/db").read_text().strip(),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "pool": {"min_size": 2, "max_size": 8, "timeout": 5},
        },
    }
}

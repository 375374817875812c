from pathlib import Path

SECRET_KEY = Path("/run/secrets/django_key").read_text().strip()
ROOT_URLCONF = "recipes_site.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "recipes"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "recipes", "CONN_MAX_AGE": 60}}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "redis://cache:6379/1",
        "TIMEOUT": 300,
    }
}

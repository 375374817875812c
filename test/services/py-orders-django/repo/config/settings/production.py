from config.settings.base import *  # noqa: F403
from config.settings.base import env

DEBUG = False
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000

DATABASES = {
    "default": {
        "ENGINE": "django_prometheus.db.backends.postgresql",
        "HOST": env("DB_HOST"),
        "NAME": "orders",
        "USER": "orders",
        "PASSWORD": env("DB_PASSWORD"),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "sslmode": "verify-full",
            "sslrootcert": "/etc/ssl/pg/ca.crt",
            "connect_timeout": 3,
            "options": "-c statement_timeout=4000 -c lock_timeout=2000",
            "pool": {"min_size": 2, "max_size": 10, "timeout": 5},
        },
    }
}

CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": env("REDIS_URL"),
        "TIMEOUT": 120,
        "OPTIONS": {"SOCKET_CONNECT_TIMEOUT": 1, "SOCKET_TIMEOUT": 1},
    }
}

SIMPLE_JWT = {"ROTATE_REFRESH_TOKENS": True, "UPDATE_LAST_LOGIN": True}

CELERY_BROKER_URL = env("REDIS_URL")
CELERY_RESULT_BACKEND = env("REDIS_URL")
CELERY_BROKER_USE_SSL = {"ssl_cert_reqs": "required"}
CELERY_REDIS_BACKEND_USE_SSL = {"ssl_cert_reqs": "required"}

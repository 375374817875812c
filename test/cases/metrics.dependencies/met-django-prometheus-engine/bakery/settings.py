DATABASES = {"default": {"ENGINE": "django_prometheus.db.backends.postgresql", "NAME": "bakery"}}
MIDDLEWARE = ["django_prometheus.middleware.PrometheusBeforeMiddleware", "django_prometheus.middleware.PrometheusAfterMiddleware"]
INSTALLED_APPS = ["django_prometheus", "bakery"]
ROOT_URLCONF = "bakery.urls"

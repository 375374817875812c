ROOT_URLCONF = "shop.urls"
INSTALLED_APPS = []
MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "shop.throttle.ThrottleMiddleware",
]

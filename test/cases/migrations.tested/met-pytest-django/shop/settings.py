DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "x"}}
INSTALLED_APPS = ["shop"]

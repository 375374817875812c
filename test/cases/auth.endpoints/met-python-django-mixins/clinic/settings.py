INSTALLED_APPS = ["django.contrib.auth", "rest_framework", "clinic"]
ROOT_URLCONF = "clinic.urls"
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}

import os

DEBUG = False
ALLOWED_HOSTS = ["pier.example.com"]
SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "x7$k2-pl0v9w!qz3r8t5")

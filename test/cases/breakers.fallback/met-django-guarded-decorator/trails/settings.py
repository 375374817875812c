import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["trails.example.org"]
ROOT_URLCONF = "trails.urls"
SNOW_URL = os.environ["SNOW_URL"]
HUTS_URL = os.environ["HUTS_URL"]
PRINTED_HUTS = {
    "kings-trail": [{"name": "Abiskojaure", "beds": 61}, {"name": "Alesjaure", "beds": 86}],
    "bear-round": [{"name": "Taivalkongas", "beds": 25}],
}

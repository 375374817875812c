import environ

env = environ.Env()
LOG_FORMAT = env("LOG_FORMAT", default="plain")
LOGGING = {
    "version": 1,
    "formatters": {
        "json": {"()": "pythonjsonlogger.jsonlogger.JsonFormatter"},
        "plain": {"format": "%(asctime)s %(levelname)s %(message)s"},
    },
    "handlers": {"out": {"class": "logging.StreamHandler", "formatter": LOG_FORMAT}},
    "root": {"handlers": ["out"], "level": "INFO"},
}
ROOT_URLCONF = "bakery.urls"

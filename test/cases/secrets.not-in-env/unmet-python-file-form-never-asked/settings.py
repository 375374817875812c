import os
from pathlib import Path


def secret(name):
    path = os.environ.get(f"{name}_FILE")
    return Path(path).read_text().strip() if path else os.environ[name]


STRIPE_SECRET_KEY = os.environ["STRIPE_SECRET_KEY"]

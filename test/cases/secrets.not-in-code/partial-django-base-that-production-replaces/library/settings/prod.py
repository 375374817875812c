from .base import *

DEBUG = False
with open(BASE_DIR / "data" / "secretkey.txt") as f:
    SECRET_KEY = f.read().strip()

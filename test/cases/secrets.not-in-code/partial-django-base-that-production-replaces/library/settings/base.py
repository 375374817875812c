from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "q7w!x3v9$k2m5n8b@r4t6y1u0i#o_p%z"
DEBUG = True
INSTALLED_APPS = ["library"]

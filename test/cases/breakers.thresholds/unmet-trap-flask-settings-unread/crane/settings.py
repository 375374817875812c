import os

WIND_URL = os.environ["WIND_URL"]
WIND_TIMEOUT = float(os.environ.get("WIND_TIMEOUT", "2"))
BREAKER_FAIL_MAX = int(os.environ.get("BREAKER_FAIL_MAX", "8"))
BREAKER_RESET_SECONDS = float(os.environ.get("BREAKER_RESET_SECONDS", "45"))

from flask_limiter import Limiter


def _key():
    return "api"


limiter = Limiter(key_func=_key, default_limits=["600 per minute"], storage_uri="redis://redis:6379/2")

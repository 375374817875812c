import os

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

limiter = Limiter(get_remote_address, storage_uri=os.environ.get("REDIS_URL", "redis://redis:6379"))

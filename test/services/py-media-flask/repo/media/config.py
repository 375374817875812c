import os
from pathlib import Path

from sqlalchemy.pool import NullPool


def read(name: str, default: str | None = None) -> str:
    path = Path("/run/secrets") / name
    if path.exists():
        return path.read_text().strip()
    if default is None:
        raise RuntimeError(f"missing secret {name}")
    return default


class Base:
    JSON_SORT_KEYS = False
    MAX_CONTENT_LENGTH = 256 * 1024 * 1024
    TOKEN_HOURS = 12
    BUCKET = os.environ.get("MEDIA_BUCKET", "media-local")
    REDIS_HOST = os.environ.get("REDIS_HOST", "redis")
    MODERATION_URL = os.environ.get("MODERATION_URL", "http://moderation.local")
    CDN_URL = os.environ.get("CDN_URL", "http://cdn.local")
    CACHE_DEFAULT_TIMEOUT = 120
    CACHE_TYPE = "SimpleCache"
    SQLALCHEMY_DATABASE_URI = "postgresql://media:media@localhost/media"
    JWT_SECRET = "local"


class Testing(Base):
    TESTING = True


class Production(Base):
    CACHE_TYPE = "NullCache"

    def __init__(self) -> None:
        host = os.environ["DB_HOST"]  # PgBouncer on the same machine
        self.SQLALCHEMY_DATABASE_URI = f"postgresql+psycopg2://media:{read('db_password')}@{host}/media"
        self.SQLALCHEMY_ENGINE_OPTIONS = {
            "poolclass": NullPool,
            "connect_args": {"connect_timeout": 3, "sslmode": "prefer", "application_name": "media"},
        }
        self.JWT_SECRET = read("jwt_secret", default="vT7q-media-hs256-9Kd2LxWm04RzPj")
        self.MODERATION_KEY = read("moderation_key")
        self.CDN_KEY = read("cdn_key")


def current() -> Base:
    return {"production": Production, "testing": Testing}.get(os.environ.get("APP_ENV", ""), Base)()

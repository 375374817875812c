import os
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    stock_url: str = "http://stock"
    stock_timeout: float = 2.5


settings = Settings()
REDIS_OPTIONS = {"socket_timeout": float(os.environ.get("REDIS_TIMEOUT", "1.5"))}

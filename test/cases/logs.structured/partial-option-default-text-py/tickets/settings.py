from typing import Literal

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    log_level: str = "INFO"
    log_format: Literal["text", "json"] = "text"
    opening_hour: int = 9


settings = Settings()

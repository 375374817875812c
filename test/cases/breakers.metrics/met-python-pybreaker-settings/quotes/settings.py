from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    breaker_fail_max: int = 5
    breaker_reset_seconds: int = 30


settings = Settings()

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    gauge_url: str = "https://gauges.example.org"
    gauge_timeout: float = 3.0
    gauge_attempts: int = 4


settings = Settings()

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    service_name: str = "shelter-intake"
    log_format: str = "json"
    log_level: str = "info"
    max_kennels: int = 64


settings = Settings()

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    jwks_url: str
    audience: str = "vet-appointments"
    database_url: str


settings = Settings()

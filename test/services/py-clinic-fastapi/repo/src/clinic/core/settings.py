from functools import lru_cache

from pydantic import AnyHttpUrl, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class PartnerSettings(BaseSettings):
    base_url: AnyHttpUrl
    api_key: SecretStr
    deadline: float = 4.0


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_nested_delimiter="__")

    environment: str = "production"
    database_url: SecretStr
    redis_host: str
    redis_port: int = 6379
    redis_password: SecretStr

    db_pool_size: int = 10
    db_max_overflow: int = 5
    db_pool_wait: float = 3.0
    db_command_timeout: float = 3.0

    request_budget: float = 8.0

    oidc_issuer: AnyHttpUrl
    oidc_audience: str

    insurer: PartnerSettings
    pharmacy: PartnerSettings
    sms: PartnerSettings

    breaker_threshold: int = 5
    breaker_ttl: float = 30.0


@lru_cache
def get_settings() -> Settings:
    return Settings()  # type: ignore[call-arg]

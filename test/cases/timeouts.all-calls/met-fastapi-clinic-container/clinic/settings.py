from pydantic_settings import BaseSettings, SettingsConfigDict


class Budget(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="BUDGET_")

    connect: float = 1.0
    insurer: float = 4.0
    sql: float = 3.0
    cache: float = 0.3


class Settings(BaseSettings):
    database_url: str
    redis_url: str
    insurer_url: str
    budget: Budget = Budget()

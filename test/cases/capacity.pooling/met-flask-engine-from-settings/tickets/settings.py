from pydantic import Field
from pydantic_settings import BaseSettings


class DatabaseSettings(BaseSettings):
    url: str
    size: int = Field(8, gt=0, le=30)
    overflow: int = Field(4, ge=0, le=10)
    wait: float = 3.0

    model_config = {"env_prefix": "TICKETS_DB_"}

    def engine_options(self) -> dict:
        return {
            "pool_size": self.size,
            "max_overflow": self.overflow,
            "pool_timeout": self.wait,
            "pool_pre_ping": True,
        }

from datetime import timedelta
from pathlib import Path

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    jwt_key_file: Path = Path("/run/secrets/jwt_key")
    access_ttl: timedelta = timedelta(minutes=15)

    @property
    def jwt_key(self) -> str:
        return self.jwt_key_file.read_text().strip()


settings = Settings()

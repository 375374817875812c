from fastapi import FastAPI
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    port: int = 8000
    database_password: str
    jwt_secret: str


settings = Settings()
app = FastAPI()


@app.get("/tides")
def tides():
    return connect(settings.database_password).all()

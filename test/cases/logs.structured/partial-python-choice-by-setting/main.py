import structlog
from fastapi import FastAPI
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    log_json: bool = False


settings = Settings()
renderer = structlog.processors.JSONRenderer() if settings.log_json else structlog.dev.ConsoleRenderer()
structlog.configure(processors=[structlog.processors.add_log_level, renderer])
log = structlog.get_logger()
app = FastAPI()


@app.get("/loaves")
def loaves():
    log.info("asked")
    return []

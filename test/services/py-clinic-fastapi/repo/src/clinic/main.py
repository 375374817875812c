from contextlib import asynccontextmanager

import structlog
from arq import create_pool
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from clinic.api import appointments, patients
from clinic.clients.base import UpstreamError
from clinic.clients.partners import Partners
from clinic.core.logging import configure_logging
from clinic.core.middleware import RequestBudgetMiddleware, RequestContextMiddleware
from clinic.core.security import build_verifier, require_principal
from clinic.core.settings import get_settings
from clinic.core.telemetry import instrument_app, start_telemetry
from clinic.db.session import build_engine, build_sessionmaker
from clinic.worker import redis_settings

log = structlog.get_logger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI):
    settings = get_settings()
    engine = build_engine(settings)
    app.state.sessions = build_sessionmaker(engine)
    app.state.partners = Partners(settings)
    app.state.queue = await create_pool(redis_settings(settings))
    app.state.verifier = build_verifier()
    yield
    await app.state.partners.aclose()
    await app.state.queue.aclose()
    await engine.dispose()


async def on_upstream_error(request: Request, exc: UpstreamError) -> JSONResponse:
    log.error("upstream_failed", upstream=exc.upstream, path=request.url.path, error=str(exc))
    return JSONResponse({"code": "upstream_unavailable"}, status_code=502)


async def on_database_error(request: Request, exc: Exception) -> JSONResponse:
    cause = getattr(exc, "orig", None) or exc
    log.error("database_failed", path=request.url.path, error=type(cause).__name__)
    return JSONResponse({"code": "database_unavailable"}, status_code=503)


async def on_conflict(request: Request, exc: IntegrityError) -> JSONResponse:
    log.info("conflict", path=request.url.path)
    return JSONResponse({"code": "conflict"}, status_code=409)


async def healthz() -> dict:
    return {"status": "ok"}


def create_app() -> FastAPI:
    settings = get_settings()
    configure_logging()
    start_telemetry("clinic-api")
    app = FastAPI(title="Clinic API", lifespan=lifespan, docs_url=None, openapi_url=None)
    app.add_middleware(RequestBudgetMiddleware, seconds=settings.request_budget)
    app.add_middleware(RequestContextMiddleware)
    for kind in (DBAPIError, PoolTimeout, TimeoutError):
        app.add_exception_handler(kind, on_database_error)
    app.add_exception_handler(IntegrityError, on_conflict)
    app.add_exception_handler(UpstreamError, on_upstream_error)
    guarded = [Depends(require_principal)]
    app.include_router(patients.router, dependencies=guarded)
    app.include_router(appointments.router, dependencies=guarded)
    app.add_api_route("/healthz", healthz, include_in_schema=False)
    instrument_app(app)
    return app

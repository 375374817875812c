import uuid

import structlog
from arq import Retry
from arq.connections import RedisSettings
from opentelemetry import trace
from opentelemetry.propagate import extract

from clinic.clients.base import UpstreamTransient
from clinic.clients.partners import Partners
from clinic.core.logging import configure_logging
from clinic.core.settings import Settings, get_settings
from clinic.core.telemetry import start_telemetry
from clinic.db.models import Appointment, Patient
from clinic.db.session import build_engine, build_sessionmaker

log = structlog.get_logger(__name__)
tracer = trace.get_tracer("clinic.worker")


def redis_settings(settings: Settings) -> RedisSettings:
    return RedisSettings(
        host=settings.redis_host,
        port=settings.redis_port,
        password=settings.redis_password.get_secret_value(),
        ssl=True,
        conn_timeout=2,
    )


async def send_reminder(ctx, appointment_id: str, *, request_id: str | None = None, carrier: dict | None = None):
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=request_id or ctx["job_id"], job="send_reminder")
    with tracer.start_as_current_span("send_reminder", context=extract(carrier or {})):
        async with ctx["sessions"]() as session:
            appointment = await session.get(Appointment, uuid.UUID(appointment_id))
            if appointment is None or appointment.status != "booked":
                return
            patient = await session.get(Patient, appointment.patient_id)
        if not patient.phone:
            return
        try:
            await ctx["partners"].sms.send(patient.phone, f"Reminder: {appointment.starts_at:%d %b %H:%M}")
        except UpstreamTransient as exc:
            log.warning("reminder_retry", appointment_id=appointment_id, attempt=ctx["job_try"])
            raise Retry(defer=ctx["job_try"] * 30) from exc
        log.info("reminder_sent", appointment_id=appointment_id)


async def startup(ctx) -> None:
    settings = get_settings()
    configure_logging()
    start_telemetry("clinic-worker")
    ctx["engine"] = build_engine(settings)
    ctx["sessions"] = build_sessionmaker(ctx["engine"])
    ctx["partners"] = Partners(settings)


async def shutdown(ctx) -> None:
    await ctx["partners"].aclose()
    await ctx["engine"].dispose()


class WorkerSettings:
    functions = [send_reminder]
    on_startup = startup
    on_shutdown = shutdown
    redis_settings = redis_settings(get_settings())
    max_tries = 5
    job_timeout = 60
    max_jobs = 20

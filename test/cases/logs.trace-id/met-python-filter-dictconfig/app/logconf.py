import logging
import logging.config

from opentelemetry import trace


class SpanContextFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        ctx = trace.get_current_span().get_span_context()
        record.trace_id = format(ctx.trace_id, "032x") if ctx.is_valid else None
        record.span_id = format(ctx.span_id, "016x") if ctx.is_valid else None
        return True


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"span": {"()": "app.logconf.SpanContextFilter"}},
    "formatters": {
        "json": {
            "()": "pythonjsonlogger.json.JsonFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s %(trace_id)s %(span_id)s",
        }
    },
    "handlers": {
        "stdout": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["span"]}
    },
    "root": {"level": "INFO", "handlers": ["stdout"]},
}


def setup() -> None:
    logging.config.dictConfig(LOGGING)

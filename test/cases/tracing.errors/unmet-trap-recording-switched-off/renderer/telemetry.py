from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased


def start() -> None:
    provider = TracerProvider(sampler=ParentBased(root=TraceIdRatioBased(0.1)))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)


def span(name: str, **kwargs):
    return trace.get_tracer("renderer").start_as_current_span(
        name,
        record_exception=False,
        set_status_on_exception=False,
        **kwargs,
    )

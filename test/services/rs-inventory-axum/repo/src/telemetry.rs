use failsafe::Instrument;
use metrics::{counter, gauge};
use opentelemetry::{global, trace::TracerProvider as _, KeyValue};
use opentelemetry_otlp::WithExportConfig;
use opentelemetry_sdk::{
    propagation::TraceContextPropagator,
    runtime,
    trace::{Sampler, TracerProvider},
    Resource,
};
use tracing_subscriber::{layer::SubscriberExt, util::SubscriberInitExt, EnvFilter, Layer};

use crate::config::Config;

pub fn init(cfg: &Config) -> anyhow::Result<TracerProvider> {
    global::set_text_map_propagator(TraceContextPropagator::new());
    let exporter = opentelemetry_otlp::SpanExporter::builder()
        .with_tonic()
        .with_endpoint(&cfg.otlp_endpoint)
        .build()?;
    let provider = TracerProvider::builder()
        .with_batch_exporter(exporter, runtime::Tokio)
        .with_sampler(Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(0.2))))
        .with_resource(Resource::new([KeyValue::new("service.name", "inventory")]))
        .build();
    global::set_tracer_provider(provider.clone());

    let lines = match cfg.log_format.as_str() {
        "json" => tracing_subscriber::fmt::layer().json().flatten_event(true).boxed(),
        _ => tracing_subscriber::fmt::layer().boxed(),
    };
    tracing_subscriber::registry()
        .with(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn")))
        .with(lines)
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("inventory")))
        .init();
    Ok(provider)
}

/// Publishes what a circuit breaker does under the name of its dependency.
pub struct BreakerGauge(pub &'static str);

impl Instrument for BreakerGauge {
    fn on_call_rejected(&self) {
        counter!("inventory_breaker_rejected_total", "dependency" => self.0).increment(1);
    }
    fn on_open(&self) {
        gauge!("inventory_breaker_state", "dependency" => self.0).set(2.0);
        tracing::warn!(dependency = self.0, "breaker open");
    }
    fn on_half_open(&self) {
        gauge!("inventory_breaker_state", "dependency" => self.0).set(1.0);
    }
    fn on_closed(&self) {
        gauge!("inventory_breaker_state", "dependency" => self.0).set(0.0);
    }
}

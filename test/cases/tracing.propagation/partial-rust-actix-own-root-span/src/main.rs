use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::{get, App, Error, HttpServer};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::Span;
use tracing_actix_web::{DefaultRootSpanBuilder, RootSpanBuilder, TracingLogger};
use tracing_subscriber::layer::SubscriberExt;

struct OrchardSpan;

impl RootSpanBuilder for OrchardSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        tracing_actix_web::root_span!(request, tree = tracing::field::Empty)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        DefaultRootSpanBuilder::on_request_end(span, outcome);
    }
}

#[get("/apples")]
async fn apples() -> String {
    reqwest::get("https://apples.example").await.unwrap().text().await.unwrap()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let provider = opentelemetry_otlp::new_pipeline()
        .tracing()
        .with_exporter(opentelemetry_otlp::new_exporter().tonic())
        .install_batch(opentelemetry_sdk::runtime::Tokio)
        .unwrap();
    let layers = tracing_subscriber::registry().with(tracing_opentelemetry::layer().with_tracer(provider.tracer("orchard")));
    tracing::subscriber::set_global_default(layers).unwrap();
    HttpServer::new(|| App::new().wrap(TracingLogger::<OrchardSpan>::new()).service(apples)).bind(("0.0.0.0", 8080))?.run().await
}

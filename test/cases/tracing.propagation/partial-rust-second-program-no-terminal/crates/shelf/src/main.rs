use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::trace::TracerProvider;
use tracing_subscriber::prelude::*;

#[tokio::main]
async fn main() {
    let exporter = opentelemetry_otlp::SpanExporter::builder().with_tonic().build().unwrap();
    let provider = TracerProvider::builder().with_batch_exporter(exporter, opentelemetry_sdk::runtime::Tokio).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("shelf"));
    tracing_subscriber::registry().with(layer).init();
    let titles = reqwest::get("http://shelf:8080/books").await.unwrap().text().await.unwrap();
    println!("{titles}");
}

use axum::{extract::Path, http::StatusCode, routing::get, Router};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::runtime;
use tracing_subscriber::{layer::SubscriberExt, util::SubscriberInitExt};

#[tracing::instrument]
async fn fare(Path(trip): Path<String>) -> Result<String, StatusCode> {
    load(&trip).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

#[tracing::instrument]
async fn load(trip: &str) -> Result<String, std::io::Error> {
    tokio::fs::read_to_string(format!("/trips/{trip}")).await
}

#[tokio::main]
async fn main() {
    let provider = opentelemetry_otlp::new_pipeline()
        .tracing()
        .with_exporter(opentelemetry_otlp::new_exporter().tonic())
        .install_batch(runtime::Tokio)
        .expect("otlp");
    tracing_subscriber::registry()
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("fares")))
        .init();
    let app = Router::new().route("/fares/:trip", get(fare));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

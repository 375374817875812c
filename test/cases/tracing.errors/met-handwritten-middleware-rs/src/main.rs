mod error;
mod tracing_mw;

use axum::{extract::Path, middleware, routing::get, Router};
use error::ApiError;
use opentelemetry::global;
use opentelemetry_sdk::{propagation::TraceContextPropagator, runtime};

async fn frame(Path(cam): Path<String>) -> Result<Vec<u8>, ApiError> {
    if !cam.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(ApiError::BadName);
    }
    Ok(tokio::fs::read(format!("/frames/{cam}.jpg")).await?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    global::set_text_map_propagator(TraceContextPropagator::new());
    let provider = opentelemetry_otlp::new_pipeline()
        .tracing()
        .with_exporter(opentelemetry_otlp::new_exporter().tonic())
        .install_batch(runtime::Tokio)?;
    global::set_tracer_provider(provider);
    let app = Router::new()
        .route("/cams/:cam/frame", get(frame))
        .layer(middleware::from_fn(tracing_mw::spans));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await?;
    Ok(())
}

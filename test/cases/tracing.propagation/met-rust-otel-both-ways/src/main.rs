mod telemetry;

use axum::{http::StatusCode, routing::get, Router};
use axum_tracing_opentelemetry::middleware::{OtelAxumLayer, OtelInResponseLayer};
use reqwest_middleware::ClientBuilder;
use reqwest_tracing::TracingMiddleware;

async fn stock() -> Result<String, StatusCode> {
    let client = ClientBuilder::new(reqwest::Client::new()).with(TracingMiddleware::default()).build();
    let answer = client.get("https://stock.example.com/free").send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    telemetry::start();
    let app = Router::new()
        .route("/stock", get(stock))
        .layer(OtelInResponseLayer::default())
        .layer(OtelAxumLayer::default());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

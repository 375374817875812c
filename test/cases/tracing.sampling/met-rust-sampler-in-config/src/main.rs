mod telemetry;

use axum::{extract::{Path, State}, routing::get, Router};
use axum_tracing_opentelemetry::middleware::{OtelAxumLayer, OtelInResponseLayer};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_tracing::TracingMiddleware;

async fn fare(State(http): State<ClientWithMiddleware>, Path(trip): Path<String>) -> String {
    match http.get(format!("http://geo.internal/{trip}")).send().await {
        Ok(res) => res.text().await.unwrap_or_default(),
        Err(err) => {
            tracing::error!(%err, "geo failed");
            String::new()
        }
    }
}

#[tokio::main]
async fn main() {
    telemetry::init();
    let http = ClientBuilder::new(reqwest::Client::new()).with(TracingMiddleware::default()).build();
    let app = Router::new()
        .route("/fares/:trip", get(fare))
        .layer(OtelInResponseLayer::default())
        .layer(OtelAxumLayer::default())
        .with_state(http);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

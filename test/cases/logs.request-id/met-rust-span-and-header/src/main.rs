mod ids;

use axum::{extract::{Path, Request, State}, http::{HeaderMap, StatusCode}, routing::get, Router};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::{request_id::MakeRequestUuid, trace::TraceLayer, ServiceBuilderExt};

async fn pond(State(http): State<reqwest::Client>, h: HeaderMap, Path(id): Path<String>) -> Result<String, StatusCode> {
    let res = http
        .get(format!("http://sensors.internal/{id}"))
        .header("x-request-id", ids::of(&h))
        .send()
        .await
        .map_err(|e| {
            tracing::error!(error = %e, "sensor call failed");
            StatusCode::BAD_GATEWAY
        })?;
    tracing::info!(pond = %id, "pond served");
    res.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().with_current_span(true).init();
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let layers = ServiceBuilder::new()
        .set_x_request_id(MakeRequestUuid)
        .layer(TraceLayer::new_for_http().make_span_with(|r: &Request| ids::span(r)))
        .propagate_x_request_id();
    let app = Router::new().route("/ponds/:id", get(pond)).layer(layers).with_state(http);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

mod http;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use axum_tracing_opentelemetry::middleware::{OtelAxumLayer, OtelInResponseLayer};
use reqwest_middleware::ClientWithMiddleware;

async fn level(State(c): State<ClientWithMiddleware>, Path(lock): Path<String>) -> Result<String, StatusCode> {
    let res = c.get(format!("http://levels.internal/{lock}")).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    res.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    init_tracing_opentelemetry::tracing_subscriber_ext::init_subscribers().unwrap();
    let app = Router::new()
        .route("/locks/:lock", get(level))
        .layer(OtelInResponseLayer)
        .layer(OtelAxumLayer::default())
        .with_state(http::client());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

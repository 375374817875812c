mod deps;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use axum_prometheus::PrometheusMetricLayer;

async fn hive(State(d): State<deps::Deps>, Path(id): Path<i64>) -> Result<String, StatusCode> {
    let site = d.site(id).await.ok_or(StatusCode::NOT_FOUND)?;
    d.weather(&site).await.ok_or(StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let (layer, handle) = PrometheusMetricLayer::pair();
    let app = Router::new()
        .route("/hives/:id", get(hive))
        .route("/metrics", get(move || async move { handle.render() }))
        .layer(layer)
        .with_state(deps::Deps::new().await);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

use axum::{routing::get, Router};
use axum_prometheus::PrometheusMetricLayer;

#[tokio::main]
async fn main() {
    let (layer, handle) = PrometheusMetricLayer::pair();
    let app = Router::new()
        .route("/todos", get(|| async { "[]" }))
        .route("/metrics", get(|| async move { handle.render() }))
        .layer(layer);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

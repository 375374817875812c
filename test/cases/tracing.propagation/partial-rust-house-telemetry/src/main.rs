use axum::{routing::get, Router};
#[tokio::main]
async fn main() {
    acme_telemetry::tracing::init("orders");
    let app = Router::new().route("/orders", get(|| async { "ok" }));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

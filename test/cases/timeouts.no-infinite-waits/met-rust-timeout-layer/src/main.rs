use axum::{http::StatusCode, routing::get, Router};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::timeout::TimeoutLayer;

#[tokio::main]
async fn main() {
    let layers = ServiceBuilder::new().layer(TimeoutLayer::new(Duration::from_secs(10)));
    let app = Router::new().route("/todos", get(|| async { StatusCode::OK })).layer(layers);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

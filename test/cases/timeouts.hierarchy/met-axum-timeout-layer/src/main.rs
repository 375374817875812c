use axum::{routing::get, Router, http::StatusCode, extract::State};
use std::time::Duration;
use tower_http::timeout::TimeoutLayer;
async fn names(State(http): State<reqwest::Client>) -> Result<String, StatusCode> {
    http.get("http://names/all").send().await.map_err(|_| StatusCode::BAD_GATEWAY)?.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}
#[tokio::main]
async fn main() {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let r = Router::new().route("/names", get(names)).layer(TimeoutLayer::new(Duration::from_secs(10))).with_state(http);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), r).await.unwrap();
}

use axum::{http::StatusCode, routing::get, Router};
use tokio_retry::{strategy::{jitter, ExponentialBackoff}, Retry};

#[tokio::main]
async fn main() {
    let app = Router::new().route("/prices", get(prices));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn prices() -> Result<String, StatusCode> {
    fetch_prices().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

async fn once() -> Result<String, reqwest::Error> {
    reqwest::get("https://prices.example.com/list").await?.text().await
}

async fn fetch_prices() -> Result<String, reqwest::Error> {
    let strategy = ExponentialBackoff::from_millis(50).factor(2).map(jitter).take(4);
    Retry::spawn(strategy, once).await
}

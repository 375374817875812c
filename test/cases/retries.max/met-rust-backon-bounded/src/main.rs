use axum::{http::StatusCode, routing::get, Router};
use backon::{ExponentialBuilder, Retryable};
use std::time::Duration;

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
    let client = reqwest::Client::builder().timeout(Duration::from_secs(3)).build()?;
    client.get("https://prices.example.com/list").send().await?.text().await
}

async fn fetch_prices() -> Result<String, reqwest::Error> {
    once.retry(ExponentialBuilder::default().with_jitter().with_max_times(4)).await
}

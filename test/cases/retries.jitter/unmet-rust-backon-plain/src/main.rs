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

async fn fetch_prices() -> Result<String, reqwest::Error> {
    (|| async { reqwest::get("https://prices.example.com/list").await?.text().await })
        .retry(ExponentialBuilder::default().with_min_delay(Duration::from_millis(100)).with_max_times(3))
        .await
}

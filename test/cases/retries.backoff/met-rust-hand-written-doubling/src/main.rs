use axum::{http::StatusCode, routing::get, Router};
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
    let mut wait = Duration::from_millis(100);
    for _ in 0..4 {
        if let Ok(answer) = reqwest::get("https://prices.example.com/list").await {
            return answer.text().await;
        }
        tokio::time::sleep(wait).await;
        wait *= 2;
    }
    reqwest::get("https://prices.example.com/list").await?.text().await
}

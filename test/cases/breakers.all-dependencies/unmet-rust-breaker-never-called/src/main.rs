use axum::{http::StatusCode, routing::get, Router};
use failsafe::Config;

#[tokio::main]
async fn main() {
    let app = Router::new().route("/prices", get(prices));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn prices() -> Result<String, StatusCode> {
    fetch_prices().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

pub struct Guarded {
    pub breaker: failsafe::StateMachine<(), ()>,
}

pub fn guarded() {
    let _breaker = Config::new().build();
}

async fn fetch_prices() -> Result<String, reqwest::Error> {
    reqwest::get("https://prices.example.com/list").await?.text().await
}

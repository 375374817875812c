use axum::{http::StatusCode, routing::get, Router};
use tracing::instrument;

#[instrument]
async fn stock() -> Result<String, StatusCode> {
    let answer = reqwest::get("https://stock.example.com/free").await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/stock", get(stock));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

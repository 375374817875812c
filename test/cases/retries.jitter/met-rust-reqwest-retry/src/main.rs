use axum::{http::StatusCode, routing::get, Router};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::{policies::ExponentialBackoff, RetryTransientMiddleware};
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

fn client() -> ClientWithMiddleware {
    let policy = ExponentialBackoff::builder().build_with_max_retries(3);
    let inner = reqwest::Client::builder().timeout(Duration::from_secs(3)).build().unwrap();
    ClientBuilder::new(inner).with(RetryTransientMiddleware::new_with_policy(policy)).build()
}

async fn fetch_prices() -> Result<String, reqwest_middleware::Error> {
    let answer = client().get("https://prices.example.com/list").send().await?;
    Ok(answer.text().await?)
}

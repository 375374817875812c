mod policy;

use axum::{extract::Path, http::StatusCode, routing::get, Router};
use backon::Retryable;
use std::time::Duration;

async fn fetch(sku: &str) -> anyhow::Result<String> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    Ok(http.get(format!("http://prices.internal/{sku}")).send().await?.error_for_status()?.text().await?)
}

async fn price(Path(sku): Path<String>) -> Result<String, StatusCode> {
    (|| fetch(&sku)).retry(policy::reads()).await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/prices/:sku", get(price));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

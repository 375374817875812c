mod breaker;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use std::{sync::Arc, time::Duration};

async fn snow(State(b): State<Arc<breaker::Breaker>>, Path(r): Path<String>) -> Result<String, StatusCode> {
    if !b.allow() {
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let res = http.get(format!("http://snow.internal/{r}")).send().await.and_then(|r| r.error_for_status());
    b.record(res.is_ok());
    res.map_err(|_| StatusCode::BAD_GATEWAY)?.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/snow/:r", get(snow)).with_state(Arc::new(breaker::Breaker::default()));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

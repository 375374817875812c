mod error;

use axum::{extract::{Path, State}, routing::get, Json, Router};
use error::AppError;
use serde_json::Value;
use std::time::Duration;

async fn place(State(http): State<reqwest::Client>, Path(id): Path<String>) -> Result<Json<Value>, AppError> {
    Ok(Json(http.get(format!("http://places.internal/{id}")).send().await?.json().await?))
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let app = Router::new().route("/places/:id", get(place)).with_state(http);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

mod registry;
mod retry;

use std::time::Duration;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use registry::{Registry, Vehicle};

async fn show(State(r): State<Registry>, Path(plate): Path<String>) -> Result<Json<Vehicle>, StatusCode> {
    r.vehicle(&plate).await.map(Json).map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let registry = Registry { http, base: std::env::var("REGISTRY_URL")? };
    let app = Router::new().route("/vehicles/:plate", get(show)).with_state(registry);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await?;
    Ok(())
}

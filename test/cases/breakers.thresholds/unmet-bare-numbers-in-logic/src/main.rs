mod registry;

use std::sync::Arc;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use registry::ChipRegistry;

async fn pet(State(reg): State<Arc<ChipRegistry>>, Path(chip): Path<String>) -> Result<Json<serde_json::Value>, StatusCode> {
    reg.pet(&chip).await.map(Json).ok_or(StatusCode::SERVICE_UNAVAILABLE)
}

#[tokio::main]
async fn main() {
    let reg = Arc::new(ChipRegistry::new(std::env::var("REGISTRY_URL").expect("REGISTRY_URL")));
    let app = Router::new().route("/pets/:chip", get(pet)).with_state(reg);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

mod client;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use client::Catalog;
use std::sync::Arc;

async fn star(State(c): State<Arc<Catalog>>, Path(id): Path<String>) -> Result<String, StatusCode> {
    c.get(&format!("/stars/{id}")).await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/stars/:id", get(star)).with_state(Arc::new(Catalog::new()));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

mod state;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use serde_json::Value;
use state::AppState;

async fn company(State(s): State<AppState>, Path(id): Path<String>) -> Result<Json<Value>, StatusCode> {
    let res = s.http.get(format!("{}/companies/{id}", s.base)).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    res.json().await.map(Json).map_err(|_| StatusCode::BAD_GATEWAY)
}

async fn officers(State(s): State<AppState>, Path(id): Path<String>) -> Result<Json<Value>, StatusCode> {
    let res = s.http.get(format!("{}/companies/{id}/officers", s.base)).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    res.json().await.map(Json).map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/companies/:id", get(company))
        .route("/companies/:id/officers", get(officers))
        .with_state(AppState::from_env());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

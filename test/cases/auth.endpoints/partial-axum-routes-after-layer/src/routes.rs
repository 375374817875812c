use axum::{extract::{Path, State}, http::StatusCode, routing::{get, post}, Json, Router};
use serde_json::{json, Value};

use crate::AppState;

pub fn booking() -> Router<AppState> {
    Router::new().route("/shows/:id/seats", get(seats)).route("/tickets/:id/void", post(void))
}

pub fn exports() -> Router<AppState> {
    Router::new().route("/exports/bookings", get(bookings))
}

async fn seats(State(s): State<AppState>, Path(id): Path<i64>) -> Result<Json<Value>, StatusCode> {
    let free: i64 = sqlx::query_scalar("SELECT count(*) FROM seats WHERE show_id = $1 AND ticket_id IS NULL")
        .bind(id).fetch_one(&s.db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(json!({ "free": free })))
}

async fn void(State(s): State<AppState>, Path(id): Path<i64>) -> StatusCode {
    match sqlx::query("UPDATE tickets SET voided = true WHERE id = $1").bind(id).execute(&s.db).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn bookings(State(s): State<AppState>) -> Result<Json<Vec<(i64, String)>>, StatusCode> {
    sqlx::query_as("SELECT id, buyer_email FROM tickets ORDER BY id")
        .fetch_all(&s.db).await.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

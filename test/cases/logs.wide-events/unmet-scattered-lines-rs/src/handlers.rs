use axum::{extract::{Path, State}, http::StatusCode, Json};
use serde::Deserialize;

use crate::stock::Stock;

#[derive(Deserialize)]
pub struct Move {
    bags: u32,
}

pub async fn deliver(State(s): State<Stock>, Path(group): Path<String>, Json(m): Json<Move>) -> StatusCode {
    tracing::info!("delivery received");
    s.add(&group, m.bags);
    StatusCode::NO_CONTENT
}

pub async fn withdraw(State(s): State<Stock>, Path(group): Path<String>, Json(m): Json<Move>) -> StatusCode {
    tracing::info!("withdrawal requested");
    if s.take(&group, m.bags) { StatusCode::NO_CONTENT } else { StatusCode::CONFLICT }
}

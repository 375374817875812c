use axum::{extract::Path, http::StatusCode, Json};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Assignment {
    vessel_imo: u32,
    length_m: u16,
}

#[tracing::instrument(skip(body))]
pub async fn assign(Path(id): Path<u32>, Json(body): Json<Assignment>) -> StatusCode {
    if body.length_m > 340 {
        tracing::warn!(vessel = body.vessel_imo, length_m = body.length_m, "vessel too long");
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    tracing::info!(vessel = body.vessel_imo, "berth assigned");
    StatusCode::CREATED
}

use axum::{
    extract::{Path, State},
    http::StatusCode,
    Json,
};
use metrics::counter;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{app::AppState, error::AppError, repo::StockLevel};

#[derive(Deserialize)]
pub struct Adjust {
    pub delta: i32,
    pub reason: String,
}

#[derive(Deserialize)]
pub struct Reserve {
    pub sku: String,
    pub quantity: i32,
    pub order_ref: String,
}

#[derive(Serialize)]
pub struct Reserved {
    pub id: Uuid,
}

pub async fn level(State(app): State<AppState>, Path(sku): Path<String>) -> Result<Json<StockLevel>, AppError> {
    app.repo.level(&sku).await?.map(Json).ok_or(AppError::NotFound)
}

pub async fn adjust(
    State(app): State<AppState>,
    Path(sku): Path<String>,
    Json(body): Json<Adjust>,
) -> Result<StatusCode, AppError> {
    app.repo.adjust(&sku, body.delta, &body.reason).await?;
    counter!("inventory_adjustments_total").increment(1);
    tracing::info!(sku, delta = body.delta, "stock adjusted");
    Ok(StatusCode::NO_CONTENT)
}

pub async fn reserve(State(app): State<AppState>, Json(body): Json<Reserve>) -> Result<Json<Reserved>, AppError> {
    match app.repo.reserve(&body.sku, body.quantity, &body.order_ref).await? {
        Some(id) => {
            counter!("inventory_reservations_total", "outcome" => "ok").increment(1);
            tracing::info!(%id, sku = %body.sku, quantity = body.quantity, "reserved");
            Ok(Json(Reserved { id }))
        }
        None => {
            counter!("inventory_reservations_total", "outcome" => "short").increment(1);
            Err(AppError::Short)
        }
    }
}

pub async fn ship(State(app): State<AppState>, Path(id): Path<Uuid>) -> Result<Json<serde_json::Value>, AppError> {
    let r = app.repo.reservation(id).await?.ok_or(AppError::NotFound)?;
    let label = app.shipping.label(&r.order_ref, &r.sku, r.quantity).await?;
    app.repo.mark_shipped(id, &label).await?;
    Ok(Json(serde_json::json!({ "label": label })))
}

pub async fn quote(State(app): State<AppState>, Path(sku): Path<String>) -> Result<Json<serde_json::Value>, AppError> {
    let q = app.supplier.quote(&sku).await?;
    Ok(Json(serde_json::json!({ "sku": sku, "unit_price": q.unit_price, "stale": q.stale })))
}

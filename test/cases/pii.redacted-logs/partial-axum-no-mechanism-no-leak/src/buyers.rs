use axum::{extract::{Path, State}, http::StatusCode, Json};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, PgPool};

#[derive(Deserialize)]
pub struct NewBuyer {
    full_name: String,
    email: String,
    seats: i32,
}

#[derive(Serialize, FromRow)]
pub struct Buyer {
    id: i64,
    full_name: String,
    email: String,
}

pub async fn create(State(db): State<PgPool>, Json(b): Json<NewBuyer>) -> Result<Json<i64>, StatusCode> {
    let id: i64 = sqlx::query_scalar("INSERT INTO buyers (full_name, email, seats) VALUES ($1, $2, $3) RETURNING id")
        .bind(&b.full_name).bind(&b.email).bind(b.seats)
        .fetch_one(&db).await
        .map_err(|_| {
            tracing::error!(seats = b.seats, "buyer not stored");
            StatusCode::INTERNAL_SERVER_ERROR
        })?;
    tracing::info!(buyer_id = id, seats = b.seats, "buyer stored");
    Ok(Json(id))
}

pub async fn show(State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Buyer>, StatusCode> {
    let row: Option<Buyer> = sqlx::query_as("SELECT id, full_name, email FROM buyers WHERE id = $1")
        .bind(id).fetch_optional(&db).await.map_err(|_| {
            tracing::error!(buyer_id = id, "buyer not read");
            StatusCode::INTERNAL_SERVER_ERROR
        })?;
    row.map(Json).ok_or(StatusCode::NOT_FOUND)
}

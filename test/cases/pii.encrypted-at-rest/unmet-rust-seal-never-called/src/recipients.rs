use axum::{extract::{Path, State}, http::StatusCode, Json};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct Recipient {
    name: String,
    email: String,
    address: String,
}

pub async fn add(State(db): State<PgPool>, Json(r): Json<Recipient>) -> Result<Json<i64>, StatusCode> {
    sqlx::query_scalar("INSERT INTO recipients (name, email, address) VALUES ($1, $2, $3) RETURNING id")
        .bind(&r.name)
        .bind(&r.email)
        .bind(&r.address)
        .fetch_one(&db)
        .await
        .map(Json)
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

pub async fn one(State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Recipient>, StatusCode> {
    sqlx::query_as("SELECT name, email, address FROM recipients WHERE id = $1")
        .bind(id)
        .fetch_one(&db)
        .await
        .map(Json)
        .map_err(|_| StatusCode::NOT_FOUND)
}

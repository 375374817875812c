use axum::{extract::{Path, State}, http::StatusCode, Json};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(Serialize, Deserialize, sqlx::FromRow)]
pub struct Guest {
    name: String,
    email: String,
    passport: String,
    room: i32,
}

pub async fn check_in(State(db): State<PgPool>, Json(g): Json<Guest>) -> Result<Json<i64>, StatusCode> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO guests (name, email, passport, room) VALUES ($1, $2, $3, $4) RETURNING id",
    )
    .bind(&g.name)
    .bind(&g.email)
    .bind(&g.passport)
    .bind(g.room)
    .fetch_one(&db)
    .await
    .map_err(|_| {
        tracing::error!(room = g.room, "check-in not stored");
        StatusCode::INTERNAL_SERVER_ERROR
    })?;
    tracing::info!(guest_id = id, room = g.room, "checked in");
    Ok(Json(id))
}

pub async fn one(State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Guest>, StatusCode> {
    sqlx::query_as("SELECT name, email, passport, room FROM guests WHERE id = $1")
        .bind(id)
        .fetch_one(&db)
        .await
        .map(Json)
        .map_err(|_| StatusCode::NOT_FOUND)
}

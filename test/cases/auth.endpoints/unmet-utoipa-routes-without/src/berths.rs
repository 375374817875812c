use axum::{extract::{Path, State}, http::StatusCode, Json};
use sqlx::PgPool;

#[utoipa::path(get, path = "/berths", responses((status = 200, description = "berths of the harbour")))]
pub async fn list(State(db): State<PgPool>) -> Result<Json<Vec<String>>, StatusCode> {
    let rows: Vec<(String,)> = sqlx::query_as("select name from berths").fetch_all(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(rows.into_iter().map(|r| r.0).collect()))
}

#[utoipa::path(delete, path = "/berths/{id}", responses((status = 204, description = "released")))]
pub async fn release(State(db): State<PgPool>, Path(id): Path<i64>) -> StatusCode {
    match sqlx::query("delete from berths where id = $1").bind(id).execute(&db).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

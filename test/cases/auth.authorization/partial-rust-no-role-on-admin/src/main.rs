mod auth;

use auth::Claims;
use axum::{extract::{Path, State}, http::StatusCode, routing::{get, put}, Json, Router};
use sqlx::PgPool;

async fn basket(c: Claims, State(db): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Vec<String>>, StatusCode> {
    let rows: Vec<(String,)> = sqlx::query_as("select sku from basket_items where basket_id=$1 and owner_id=$2")
        .bind(id).bind(&c.sub).fetch_all(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(rows.into_iter().map(|r| r.0).collect()))
}

async fn set_price(_c: Claims, State(db): State<PgPool>, Path((sku, cents)): Path<(String, i64)>) -> StatusCode {
    match sqlx::query("update prices set cents=$1 where sku=$2").bind(cents).bind(sku).execute(&db).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new()
        .route("/baskets/:id", get(basket))
        .route("/admin/prices/:sku/:cents", put(set_price))
        .with_state(db);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

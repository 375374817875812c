mod code;

use std::{fs, sync::Arc};

use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use sqlx::{postgres::PgPoolOptions, PgPool};

struct Vouchers {
    db: PgPool,
    key: Vec<u8>,
}

async fn issue(State(v): State<Arc<Vouchers>>, Path(cents): Path<i32>) -> Result<String, StatusCode> {
    let id: i64 = sqlx::query_scalar("INSERT INTO vouchers (cents) VALUES ($1) RETURNING id")
        .bind(cents)
        .fetch_one(&v.db)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(code::of(&v.key, id))
}

#[tokio::main]
async fn main() {
    let url = fs::read_to_string("/run/secrets/vouchers/database-url").expect("database url");
    let key = fs::read("/run/secrets/vouchers/code-key").expect("code key");
    let db = PgPoolOptions::new().max_connections(8).connect(url.trim()).await.expect("database");

    let app = Router::new()
        .route("/vouchers/:cents", post(issue))
        .with_state(Arc::new(Vouchers { db, key }));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
}

mod audit;

use axum::{extract::{Path, State}, http::{HeaderMap, StatusCode}, routing::put, Router};
use jsonwebtoken::{decode, DecodingKey, Validation};
use serde::Deserialize;
use sqlx::PgPool;

#[derive(Deserialize)]
struct Claims {
    sub: String,
}

fn caller(h: &HeaderMap) -> Option<String> {
    let key = std::fs::read("/run/secrets/jwt").ok()?;
    let raw = h.get("x-token")?.to_str().ok()?;
    Some(decode::<Claims>(raw, &DecodingKey::from_secret(&key), &Validation::default()).ok()?.claims.sub)
}

async fn decide(db: &PgPool, actor: &str, id: i64, state: &str) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    let old: String = sqlx::query_scalar("select state from permits where id=$1 for update").bind(id).fetch_one(&mut *tx).await?;
    sqlx::query("update permits set state=$1 where id=$2").bind(state).bind(id).execute(&mut *tx).await?;
    audit::write(&mut tx, audit::Change { actor, action: "permit.decide", object_id: id, old: &old, new: state }).await?;
    tx.commit().await
}

async fn handler(State(db): State<PgPool>, h: HeaderMap, Path((id, s)): Path<(i64, String)>) -> StatusCode {
    let Some(actor) = caller(&h) else { return StatusCode::UNAUTHORIZED };
    match decide(&db, &actor, id, &s).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new().route("/permits/:id/:state", put(handler)).with_state(db);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

use axum::{extract::{Path, State}, routing::get, Router};
use moka::future::Cache;
use sqlx::PgPool;
use std::time::Duration;

#[derive(Clone)]
struct App {
    db: PgPool,
    reefs: Cache<i64, String>,
}

async fn reef(State(app): State<App>, Path(id): Path<i64>) -> String {
    let db = app.db.clone();
    app.reefs
        .try_get_with(id, async move { sqlx::query_scalar("select name from reefs where id = $1").bind(id).fetch_one(&db).await })
        .await
        .unwrap_or_default()
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let reefs = Cache::builder().max_capacity(10_000).time_to_live(Duration::from_secs(60)).build();
    let app = Router::new().route("/reefs/:id", get(reef)).with_state(App { db, reefs });
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

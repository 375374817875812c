use axum::{extract::State, routing::get, Router};
use sqlx::postgres::PgPoolOptions;
use std::time::Duration;

async fn count(State(pool): State<sqlx::PgPool>) -> String {
    let n: i64 = sqlx::query_scalar("SELECT count(*) FROM orders").fetch_one(&pool).await.unwrap_or(0);
    n.to_string()
}

#[tokio::main]
async fn main() {
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(2))
        .connect(&std::env::var("DATABASE_URL").unwrap())
        .await
        .unwrap();
    let app = Router::new().route("/orders/count", get(count)).with_state(pool);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

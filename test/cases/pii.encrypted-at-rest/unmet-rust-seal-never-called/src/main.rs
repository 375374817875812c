#[allow(dead_code)]
mod seal;
mod recipients;

use axum::{routing::{get, post}, Router};
use sqlx::postgres::PgPoolOptions;

#[tokio::main]
async fn main() {
    let url = std::fs::read_to_string("/run/secrets/database-url").expect("database url");
    let pool = PgPoolOptions::new().max_connections(8).connect(url.trim()).await.expect("database");

    let app = Router::new()
        .route("/recipients", post(recipients::add))
        .route("/recipients/:id", get(recipients::one))
        .with_state(pool);

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
}

mod guests;

use axum::{routing::{get, post}, Router};
use sqlx::postgres::PgPoolOptions;

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();

    let url = std::fs::read_to_string("/run/secrets/database-url").expect("database url");
    let pool = PgPoolOptions::new().max_connections(8).connect(url.trim()).await.expect("database");

    let app = Router::new()
        .route("/guests", post(guests::check_in))
        .route("/guests/:id", get(guests::one))
        .with_state(pool);

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    tracing::info!(port = 8080, "listening");
    axum::serve(listener, app).await.expect("serve");
}

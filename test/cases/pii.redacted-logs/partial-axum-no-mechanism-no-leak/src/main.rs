mod buyers;

use axum::{routing::{get, post}, Router};

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().with_env_filter("info").init();
    let url = std::fs::read_to_string("/run/secrets/database_url").expect("database url");
    let db = sqlx::PgPool::connect(url.trim()).await.expect("database");
    let app = Router::new()
        .route("/buyers", post(buyers::create))
        .route("/buyers/:id", get(buyers::show))
        .with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
}

use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use sqlx::{postgres::PgPoolOptions, PgPool};

async fn weigh(State(db): State<PgPool>, Path((hive, grams)): Path<(i64, i32)>) -> StatusCode {
    let done = sqlx::query("INSERT INTO weights (hive_id, grams) VALUES ($1, $2)")
        .bind(hive)
        .bind(grams)
        .execute(&db)
        .await;
    match done {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let db = PgPoolOptions::new().max_connections(8).connect(&url).await.expect("database");
    let app = Router::new().route("/hives/:hive/weights/:grams", post(weigh)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

use axum::{extract::{Path, State}, http::StatusCode, routing::put, Router};
use sqlx::{postgres::PgPoolOptions, PgPool};

async fn rent(State(db): State<PgPool>, Path((locker, member)): Path<(i32, String)>) -> StatusCode {
    match sqlx::query("UPDATE lockers SET member = $2 WHERE id = $1").bind(locker).bind(member).execute(&db).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let db = PgPoolOptions::new().max_connections(5).connect(&url).await.expect("database");
    let app = Router::new().route("/lockers/:locker/:member", put(rent)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

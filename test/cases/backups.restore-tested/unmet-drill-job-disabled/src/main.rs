use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use sqlx::{postgres::PgPoolOptions, PgPool};

async fn join(State(db): State<PgPool>, Path((choir, singer)): Path<(i64, String)>) -> StatusCode {
    match sqlx::query("INSERT INTO singers (choir_id, name) VALUES ($1, $2)").bind(choir).bind(singer).execute(&db).await {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let db = PgPoolOptions::new().max_connections(8).connect(&url).await.expect("database");
    let app = Router::new().route("/choirs/:choir/singers/:singer", post(join)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use sqlx::PgPool;

async fn load(State(db): State<PgPool>, Path((truck, kilograms)): Path<(String, i32)>) -> StatusCode {
    match sqlx::query("INSERT INTO loads (truck, kilograms) VALUES ($1, $2)").bind(truck).bind(kilograms).execute(&db).await {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    sqlx::migrate!().run(&db).await.expect("migrations");
    let app = Router::new().route("/trucks/:truck/loads/:kilograms", post(load)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

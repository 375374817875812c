use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use ski_passes::price_cents;
use sqlx::PgPool;

async fn sell(State(db): State<PgPool>, Path((guest, days)): Path<(String, u32)>) -> StatusCode {
    let sold = sqlx::query("INSERT INTO passes (guest, days, cents) VALUES ($1, $2, $3)")
        .bind(guest)
        .bind(days as i32)
        .bind(price_cents(days) as i32)
        .execute(&db)
        .await;
    match sold {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    sqlx::migrate!().run(&db).await.expect("migrations");
    let app = Router::new().route("/passes/:guest/:days", post(sell)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

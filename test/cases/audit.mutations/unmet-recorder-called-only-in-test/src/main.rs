use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::{delete, put},
    Json, Router,
};
use serde::Deserialize;
use sqlx::PgPool;

#[derive(Deserialize)]
struct BerthPrice {
    cents_per_night: i32,
}

async fn set_price(
    State(db): State<PgPool>,
    Path(id): Path<i64>,
    Json(body): Json<BerthPrice>,
) -> Result<StatusCode, StatusCode> {
    sqlx::query("UPDATE berths SET cents_per_night = $2 WHERE id = $1")
        .bind(id)
        .bind(body.cents_per_night)
        .execute(&db)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn cancel_booking(
    State(db): State<PgPool>,
    Path(id): Path<i64>,
) -> Result<StatusCode, StatusCode> {
    sqlx::query("DELETE FROM bookings WHERE id = $1")
        .bind(id)
        .execute(&db)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}

fn app(db: PgPool) -> Router {
    Router::new()
        .route("/berths/:id/price", put(set_price))
        .route("/bookings/:id", delete(cancel_booking))
        .with_state(db)
}

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let db = PgPool::connect(&url).await.expect("database");
    sqlx::migrate!().run(&db).await.expect("migrations");
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app(db)).await.unwrap();
}

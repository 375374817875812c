mod seal;
use axum::{extract::State, routing::post, Json, Router};
use serde::Deserialize;

#[derive(Deserialize)]
struct Guest { full_name: String, email: String }

async fn add(State(pool): State<sqlx::PgPool>, Json(g): Json<Guest>) {
    sqlx::query("INSERT INTO guests (full_name, email) VALUES ($1, $2)").bind(seal::seal(&g.full_name)).bind(seal::seal(&g.email)).execute(&pool).await.unwrap();
}

#[tokio::main]
async fn main() {
    let pool = sqlx::PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new().route("/guests", post(add)).with_state(pool);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

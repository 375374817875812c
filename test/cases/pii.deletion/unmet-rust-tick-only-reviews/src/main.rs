mod tidy;

use axum::extract::State;
use axum::routing::post;
use axum::Router;
use sqlx::PgPool;

async fn board(State(pool): State<PgPool>, body: String) -> String {
    sqlx::query("INSERT INTO passengers (name, email) VALUES ($1, $2)").bind(&body).bind("").execute(&pool).await.unwrap();
    body
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let pool = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    sqlx::migrate!().run(&pool).await.unwrap();
    tokio::spawn(tidy::run(pool.clone()));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, Router::new().route("/passengers", post(board)).with_state(pool)).await.unwrap();
}

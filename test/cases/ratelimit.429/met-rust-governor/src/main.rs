mod limits;
use axum::{routing::get, Router};

async fn list() -> &'static str { "[]" }

#[tokio::main]
async fn main() {
    let app = Router::new().route("/books", get(list)).layer(limits::per_address());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

use axum::{routing::post, Json, Router};
use serde::Deserialize;
use tracing::info;

#[derive(Debug, Deserialize)]
struct Login {
    email: String,
    password: String,
}

async fn login(Json(login): Json<Login>) -> &'static str {
    info!("login {:?}", login);
    "ok"
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/login", post(login));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

use axum::{http::StatusCode, routing::post, Json, Router};
use serde::Deserialize;
use tracing::info;

#[derive(Deserialize)]
struct Login {
    user: String,
    password: String,
}

async fn login(Json(login): Json<Login>) -> StatusCode {
    info!(user = %login.user, password = %login.password, "login attempt");
    StatusCode::OK
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/login", post(login));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

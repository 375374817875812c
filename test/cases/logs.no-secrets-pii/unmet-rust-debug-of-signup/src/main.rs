mod form;

use argon2::{password_hash::{rand_core::OsRng, SaltString}, Argon2, PasswordHasher};
use axum::{http::StatusCode, routing::post, Json, Router};
use form::SignUp;

async fn sign_up(Json(f): Json<SignUp>) -> StatusCode {
    tracing::info!(form = ?f, "sign-up received");
    if !f.valid() {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let salt = SaltString::generate(&mut OsRng);
    match Argon2::default().hash_password(f.password.as_bytes(), &salt) {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/sign-up", post(sign_up));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

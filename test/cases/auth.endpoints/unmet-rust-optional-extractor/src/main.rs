mod user;

use axum::{routing::get, Router};
use user::User;

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/notes", get(list).post(create))
        .route("/export", get(export));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn list(user: Option<User>) -> String {
    format!("notes of {}", user.map(|u| u.id).unwrap_or_else(|| "anybody".into()))
}

async fn create(body: String) -> String {
    body
}

async fn export() -> String {
    "all notes".to_string()
}

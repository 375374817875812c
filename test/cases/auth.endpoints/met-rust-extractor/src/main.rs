mod user;

use axum::{extract::Path, routing::get, Router};
use user::User;

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/health", get(health))
        .route("/notes", get(list).post(create))
        .route("/notes/:id", get(one));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn health() -> &'static str {
    "ok"
}

async fn list(user: User) -> String {
    format!("notes of {}", user.id)
}

async fn create(user: User, body: String) -> String {
    format!("{} wrote {body}", user.id)
}

async fn one(User { id }: User, Path(note): Path<u64>) -> String {
    format!("{id} {note}")
}

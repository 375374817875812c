use axum::{routing::get, Router};

#[tokio::main]
async fn main() {
    let password = std::fs::read_to_string("/run/secrets/db_password").expect("db_password");
    let app = Router::new().route("/entries", get(move || async move { password.len().to_string() }));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

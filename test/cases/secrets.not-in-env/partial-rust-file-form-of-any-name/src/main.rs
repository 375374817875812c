mod settings;

use axum::{routing::get, Router};

#[tokio::main]
async fn main() {
    let greeting = settings::setting("GREETING").unwrap_or_default();
    let app = Router::new().route("/", get(move || async move { greeting.clone() }));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

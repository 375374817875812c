mod prices;

use axum::{http::StatusCode, routing::get, Router};

#[tokio::main]
async fn main() {
    let app = Router::new().route("/prices", get(list));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn list() -> Result<String, StatusCode> {
    prices::fetch().await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

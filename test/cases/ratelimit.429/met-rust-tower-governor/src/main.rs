mod limits;

use axum::{routing::get, Router};
use std::net::SocketAddr;

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/haiku", get(|| async { "old pond / a frog leaps in / water's sound" }))
        .layer(limits::layer());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
}

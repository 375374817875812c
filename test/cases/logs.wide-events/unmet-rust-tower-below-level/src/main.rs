use axum::{routing::get, Router};
use tower_http::trace::TraceLayer;
use tracing_subscriber::{prelude::*, EnvFilter};

async fn books() -> String {
    String::from("[]")
}

#[tokio::main]
async fn main() {
    tracing_subscriber::registry().with(tracing_subscriber::fmt::layer().json()).with(EnvFilter::from_default_env()).init();
    let app = Router::new().route("/books", get(books)).layer(TraceLayer::new_for_http());
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

mod handlers;
mod stock;

use axum::{routing::post, Router};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().json().init();
    let app = Router::new()
        .route("/groups/:group/deliveries", post(handlers::deliver))
        .route("/groups/:group/withdrawals", post(handlers::withdraw))
        .with_state(stock::Stock::default());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await
}

mod items;
mod measure;

use axum::{
    middleware,
    routing::{get, post},
    Router,
};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().json().init();

    let app = Router::new()
        .route("/items", post(items::hand_in))
        .route("/items/:number", get(items::show))
        .layer(middleware::from_fn(measure::measure))
        .with_state(items::Shelf::default());

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    tracing::info!("listening");
    axum::serve(listener, app).await
}

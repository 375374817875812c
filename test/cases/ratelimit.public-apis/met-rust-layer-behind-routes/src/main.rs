use axum::{routing::{get, post}, Router};
use std::{net::SocketAddr, sync::Arc};
use tower_governor::{governor::GovernorConfigBuilder, GovernorLayer};

async fn list() -> &'static str {
    "[]"
}

async fn create() -> &'static str {
    "{}"
}

#[tokio::main]
async fn main() {
    let config = Arc::new(GovernorConfigBuilder::default().per_second(2).burst_size(10).finish().unwrap());
    let app = Router::new()
        .route("/todos", get(list).post(create))
        .route("/todos/import", post(create))
        .layer(GovernorLayer { config });
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
}

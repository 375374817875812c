mod tides;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::Router;

async fn level(State(tides): State<Arc<tides::Tides>>, Path(gauge): Path<String>) -> String {
    tides.level(&gauge).await.unwrap_or_default()
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/levels/:gauge", get(level)).with_state(Arc::new(tides::Tides::new()));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

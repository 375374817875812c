mod upstream;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use std::sync::Arc;
use upstream::Upstream;

async fn find(State(u): State<Arc<Upstream>>, Path(q): Path<String>) -> Result<String, StatusCode> {
    u.find(&q).await.map_err(|_| StatusCode::BAD_GATEWAY)
}

async fn suggest(State(u): State<Arc<Upstream>>, Path(q): Path<String>) -> Result<String, StatusCode> {
    u.suggest(&q).await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/find/:q", get(find))
        .route("/suggest/:q", get(suggest))
        .with_state(Arc::new(Upstream::new()));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

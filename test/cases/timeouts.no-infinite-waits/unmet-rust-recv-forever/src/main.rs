mod worker;

use axum::{extract::{Path, State}, routing::get, Router};
use tokio::sync::{mpsc, oneshot};
use tower_http::trace::TraceLayer;

async fn plate(State(tx): State<mpsc::Sender<worker::Job>>, Path(p): Path<String>) -> String {
    let (reply, rx) = oneshot::channel();
    let _ = tx.send(worker::Job { plate: p, reply }).await;
    rx.await.unwrap_or_default()
}

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/plates/:p", get(plate))
        .layer(TraceLayer::new_for_http())
        .with_state(worker::start());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

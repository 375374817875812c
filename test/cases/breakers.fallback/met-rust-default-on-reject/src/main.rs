mod client;

use axum::{extract::{Path, State}, routing::get, Router};
use std::sync::Arc;

async fn today(State(o): State<Arc<client::Oracle>>, Path(sign): Path<String>) -> String {
    o.today(&sign).await
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/signs/:sign", get(today)).with_state(Arc::new(client::Oracle::new()));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

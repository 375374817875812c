mod telemetry;

use axum::{extract::Path, routing::post, Json, Router};

async fn open(Path(id): Path<u32>) -> Json<u32> {
    tracing::info!(door = id, "door opened");
    Json(id)
}

#[tokio::main]
async fn main() {
    telemetry::init();
    let app = Router::new().route("/doors/:id/open", post(open));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

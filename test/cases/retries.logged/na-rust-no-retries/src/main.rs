mod buoys;

use axum::{extract::Path, http::StatusCode, routing::get, Router};

async fn waves(Path(id): Path<String>) -> Result<String, StatusCode> {
    buoys::waves(&id).await.map_err(|e| {
        tracing::error!(buoy = %id, error = %e, "buoy call failed");
        StatusCode::BAD_GATEWAY
    })
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/buoys/:id", get(waves));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

mod error;

use axum::{extract::Path, routing::post, Router};
use error::AppError;
use tracing::info;

async fn open(Path(id): Path<u32>) -> Result<&'static str, AppError> {
    if id > 40 {
        return Err(AppError::Unknown(id));
    }
    std::fs::write(format!("/dev/sluice{id}"), b"1").map_err(AppError::Device)?;
    info!(sluice = id, "sluice opened");
    Ok("open")
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/sluices/:id/open", post(open));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("port");
    axum::serve(listener, app).await.expect("server");
}

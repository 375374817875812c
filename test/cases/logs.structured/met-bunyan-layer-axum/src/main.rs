mod berths;
mod telemetry;

use axum::{routing::post, Router};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    telemetry::install("berth-planner");

    let app = Router::new().route("/berths/:id/assignments", post(berths::assign));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    tracing::info!(addr = "0.0.0.0:8080", "listening");
    axum::serve(listener, app).await
}

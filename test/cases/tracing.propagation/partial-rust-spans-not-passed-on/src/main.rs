mod firings;
mod telemetry;

use axum::{routing::post, Router};
use tower_http::trace::{DefaultMakeSpan, TraceLayer};
use tracing::Level;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let provider = telemetry::start();

    let app = Router::new()
        .route("/kilns/:kiln/firings", post(firings::schedule))
        .layer(TraceLayer::new_for_http().make_span_with(DefaultMakeSpan::new().level(Level::INFO)));

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    let _ = provider.shutdown();
    Ok(())
}

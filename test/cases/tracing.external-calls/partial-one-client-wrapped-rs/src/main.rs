mod clients;

use axum::{extract::{Path, State}, http::StatusCode, routing::post, Router};
use axum_tracing_opentelemetry::middleware::OtelAxumLayer;
use clients::Clients;

async fn finish(State(c): State<Clients>, Path(trip): Path<String>) -> StatusCode {
    let Some(km) = c.kilometers(&trip).await else {
        return StatusCode::BAD_GATEWAY;
    };
    if c.charge(&trip, (km * 210.0) as u64).await { StatusCode::OK } else { StatusCode::PAYMENT_REQUIRED }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    init_tracing_opentelemetry::tracing_subscriber_ext::init_subscribers()?;
    let app = Router::new()
        .route("/trips/:trip/finish", post(finish))
        .layer(OtelAxumLayer::default())
        .with_state(Clients::new());
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await?;
    Ok(())
}

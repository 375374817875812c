use async_nats::Client;
use axum::{extract::State, http::StatusCode, routing::post, Router};

async fn level(State(nats): State<Client>, body: String) -> StatusCode {
    match nats.publish("tide.level", body.into()).await {
        Ok(()) => StatusCode::ACCEPTED,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let nats = async_nats::connect("nats://nats.tide.svc:4222").await?;
    let app = Router::new().route("/level", post(level)).with_state(nats);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

mod config;
mod phone;

use std::{sync::Arc, time::Duration};

use axum::{extract::State, http::StatusCode, routing::post, Json, Router};
use secrecy::ExposeSecret;
use serde::Deserialize;

use crate::{config::Config, phone::Phone};

#[derive(Debug, Deserialize)]
struct Call {
    ticket: u32,
    counter: u8,
    phone: Phone,
}

async fn call(State(config): State<Arc<Config>>, Json(call): Json<Call>) -> StatusCode {
    tracing::info!(?call, "calling");
    let sent = reqwest::Client::new()
        .post(format!("{}/messages", config.sms_url))
        .bearer_auth(config.sms_token.expose_secret())
        .timeout(Duration::from_secs(3))
        .json(&serde_json::json!({ "to": call.phone, "text": format!("Counter {}", call.counter) }))
        .send()
        .await
        .and_then(|res| res.error_for_status());

    match sent {
        Ok(_) => StatusCode::ACCEPTED,
        Err(error) => {
            tracing::error!(ticket = call.ticket, status = ?error.status(), "call not sent");
            StatusCode::BAD_GATEWAY
        }
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().json().init();
    let config = Arc::new(Config::load()?);
    tracing::info!(?config, "starting");

    let app = Router::new().route("/calls", post(call)).with_state(config);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await
}

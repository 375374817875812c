mod credentials;

use std::{sync::Arc, time::Duration};

use axum::{extract::State, http::{HeaderMap, StatusCode}, routing::post, Router};
use subtle::ConstantTimeEq;

struct Gate {
    remote_key: String,
    controller_token: String,
    http: reqwest::Client,
}

async fn open(State(gate): State<Arc<Gate>>, headers: HeaderMap) -> StatusCode {
    let given = headers.get("x-remote-key").map(|v| v.as_bytes()).unwrap_or_default();
    if !bool::from(given.ct_eq(gate.remote_key.as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let sent = gate
        .http
        .post("https://controller.gates.example/open")
        .bearer_auth(&gate.controller_token)
        .send()
        .await;
    match sent {
        Ok(r) if r.status().is_success() => StatusCode::NO_CONTENT,
        _ => StatusCode::BAD_GATEWAY,
    }
}

#[tokio::main]
async fn main() {
    let gate = Gate {
        remote_key: credentials::read("remote-key"),
        controller_token: credentials::read("controller-token"),
        http: reqwest::Client::builder().timeout(Duration::from_secs(4)).build().expect("client"),
    };
    let app = Router::new().route("/open", post(open)).with_state(Arc::new(gate));
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".into());
    let listener = tokio::net::TcpListener::bind(address).await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
}

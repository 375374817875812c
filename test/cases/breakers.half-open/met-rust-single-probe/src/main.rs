mod breaker;

use std::{sync::Arc, time::Duration};

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use breaker::{Breaker, Refused};

struct App {
    http: reqwest::Client,
    base: String,
    breaker: Breaker,
}

async fn still(State(app): State<Arc<App>>, Path(camera): Path<u32>) -> Result<Vec<u8>, StatusCode> {
    let call = async {
        app.http
            .get(format!("{}/cameras/{camera}/still", app.base))
            .send()
            .await?
            .error_for_status()?
            .bytes()
            .await
    };
    match app.breaker.call(call).await {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(Refused::Open) => Err(StatusCode::SERVICE_UNAVAILABLE),
        Err(Refused::Failed(error)) => {
            tracing::error!(camera, error = %error, "camera hub");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Arc::new(App {
        http: reqwest::Client::builder().timeout(Duration::from_secs(4)).build().expect("client"),
        base: std::env::var("HUB_URL").expect("HUB_URL"),
        breaker: Breaker::new(5, Duration::from_secs(20)),
    });
    let router = Router::new().route("/cameras/:id/still", get(still)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router).await.expect("serve");
}


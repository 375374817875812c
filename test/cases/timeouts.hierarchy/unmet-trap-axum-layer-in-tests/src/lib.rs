use std::time::Duration;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::get,
    Router,
};

#[derive(Clone)]
pub struct Upstream {
    pub http: reqwest::Client,
    pub base: String,
}

impl Upstream {
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(4))
            .build()
            .expect("client");
        Self { http, base }
    }
}

async fn thickness(State(up): State<Upstream>, Path(name): Path<String>) -> Result<String, StatusCode> {
    let answer = up.http.get(format!("{}/thickness/{name}", up.base)).send().await;
    match answer {
        Ok(r) => r.text().await.map_err(|_| StatusCode::BAD_GATEWAY),
        Err(e) => {
            tracing::error!(glacier = %name, error = %e, "survey service");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

pub fn router(up: Upstream) -> Router {
    Router::new()
        .route("/glaciers/:name/thickness", get(thickness))
        .with_state(up)
}

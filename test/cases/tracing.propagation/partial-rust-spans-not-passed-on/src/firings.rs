use std::time::Duration;

use axum::{extract::Path, http::StatusCode, Json};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Firing {
    celsius: u16,
    hours: u8,
}

pub async fn schedule(Path(kiln): Path<u8>, Json(firing): Json<Firing>) -> StatusCode {
    let started = reqwest::Client::new()
        .post(format!("http://kiln-{kiln}.workshop.internal/firings"))
        .timeout(Duration::from_secs(3))
        .json(&firing)
        .send()
        .await
        .and_then(|res| res.error_for_status());

    match started {
        Ok(_) => StatusCode::ACCEPTED,
        Err(error) => {
            tracing::error!(%error, kiln, "kiln did not take the firing");
            StatusCode::BAD_GATEWAY
        }
    }
}

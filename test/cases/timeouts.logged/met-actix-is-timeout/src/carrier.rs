use std::time::Duration;

use serde::{Deserialize, Serialize};

const LIMIT: Duration = Duration::from_millis(2500);

#[derive(Deserialize, Serialize)]
pub struct Position {
    pub depot: String,
    pub eta: String,
}

pub enum CarrierError {
    Timeout,
    Failed,
}

#[derive(Clone)]
pub struct Carrier {
    base: String,
    http: reqwest::Client,
}

impl Carrier {
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder().timeout(LIMIT).build().expect("client");
        Self { base, http }
    }

    pub async fn position(&self, shipment: &str) -> Result<Position, CarrierError> {
        let answer = self.http.get(format!("{}/positions/{shipment}", self.base)).send().await;
        let parsed = match answer.and_then(|r| r.error_for_status()) {
            Ok(response) => response.json::<Position>().await,
            Err(error) => Err(error),
        };
        parsed.map_err(|error| {
            if error.is_timeout() {
                tracing::error!(
                    upstream = "carrier",
                    shipment,
                    limit_ms = LIMIT.as_millis() as u64,
                    error = %error,
                    "upstream timed out"
                );
                CarrierError::Timeout
            } else {
                tracing::error!(upstream = "carrier", shipment, error = %error, "upstream failed");
                CarrierError::Failed
            }
        })
    }
}

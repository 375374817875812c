use std::time::Duration;

use serde::{Deserialize, Serialize};

#[derive(Clone)]
pub struct HarbourClient {
    http: reqwest::Client,
    base: String,
}

#[derive(Deserialize, Serialize)]
pub struct Tide {
    pub at: String,
    pub metres: f32,
}

impl HarbourClient {
    pub fn new(base: String) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(2))
            .pool_idle_timeout(Duration::from_secs(30))
            .user_agent("tide-tables")
            .build()?;
        Ok(Self { http, base })
    }

    pub async fn tides(&self, port: &str) -> reqwest::Result<Vec<Tide>> {
        self.http
            .get(format!("{}/ports/{port}/tides", self.base))
            .send()
            .await?
            .error_for_status()?
            .json()
            .await
    }
}

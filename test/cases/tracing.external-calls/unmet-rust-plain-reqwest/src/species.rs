use std::time::Duration;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Species {
    pub latin: String,
    pub family: String,
}

#[derive(Clone)]
pub struct Taxonomy {
    http: reqwest::Client,
    base: String,
}

impl Taxonomy {
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder()
            .timeout(Duration::from_secs(3))
            .build()
            .expect("http client");
        Self { http, base }
    }

    pub async fn find(&self, name: &str) -> reqwest::Result<Species> {
        self.http
            .get(format!("{}/species/{name}", self.base))
            .send()
            .await?
            .error_for_status()?
            .json()
            .await
    }
}

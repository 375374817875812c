use serde::{Deserialize, Serialize};

use crate::retry::persist;

#[derive(Clone)]
pub struct Registry {
    pub http: reqwest::Client,
    pub base: String,
}

#[derive(Serialize, Deserialize)]
pub struct Vehicle {
    plate: String,
    model: String,
}

impl Registry {
    pub async fn vehicle(&self, plate: &str) -> reqwest::Result<Vehicle> {
        persist(|| async {
            self.http
                .get(format!("{}/vehicles/{plate}", self.base))
                .send()
                .await?
                .error_for_status()?
                .json()
                .await
        })
        .await
    }
}

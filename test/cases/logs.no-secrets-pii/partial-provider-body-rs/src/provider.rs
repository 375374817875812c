use std::time::Duration;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
pub struct Applicant {
    pub full_name: String,
    pub birth_date: String,
    pub passport: String,
}

#[derive(Clone)]
pub struct Provider {
    http: reqwest::Client,
    base: String,
}

impl Provider {
    pub fn new(base: String) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(8)).build()?;
        Ok(Self { http, base })
    }

    pub async fn verify(&self, case: Uuid, applicant: &Applicant) -> Option<bool> {
        let url = format!("{}/v2/checks", self.base);
        let res = match self.http.post(url).json(applicant).send().await {
            Ok(res) => res,
            Err(e) => {
                tracing::error!(%case, timeout = e.is_timeout(), "provider unreachable");
                return None;
            }
        };
        let status = res.status();
        if !status.is_success() {
            let body = res.text().await.unwrap_or_default();
            tracing::error!(%case, %status, %body, "provider refused the check");
            return None;
        }
        Some(status == reqwest::StatusCode::OK)
    }
}

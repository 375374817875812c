use serde::Deserialize;

use crate::{config::Config, error::AppError};

#[derive(Deserialize)]
struct Label {
    tracking_number: String,
}

pub struct ShippingClient {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl ShippingClient {
    pub fn new(cfg: &Config) -> Self {
        Self {
            http: reqwest::Client::new(),
            base: cfg.shipping_url.clone(),
            token: cfg.shipping_token.clone(),
        }
    }

    pub async fn label(&self, order_ref: &str, sku: &str, quantity: i32) -> Result<String, AppError> {
        let label: Label = self
            .http
            .post(format!("{}/labels", self.base))
            .header("Authorization", format!("Token {}", self.token))
            .json(&serde_json::json!({ "reference": order_ref, "sku": sku, "quantity": quantity }))
            .send()
            .await
            .map_err(|_| AppError::Upstream)?
            .error_for_status()
            .map_err(|_| AppError::Upstream)?
            .json()
            .await
            .map_err(|_| AppError::Upstream)?;
        Ok(label.tracking_number)
    }
}

use std::time::Duration;

use failsafe::{backoff, failure_policy, futures::CircuitBreaker, Config as BreakerConfig, Error, StateMachine};
use failsafe::{backoff::EqualJittered, failure_policy::ConsecutiveFailures};
use moka::future::Cache;
use serde::Deserialize;

use crate::{config::Config, error::AppError, telemetry::BreakerGauge};

#[derive(Clone, Deserialize)]
pub struct Quote {
    pub unit_price: i64,
    #[serde(default)]
    pub stale: bool,
}

/// The purchasing gateway: prices and purchase orders.
pub struct SupplierClient {
    http: reqwest::Client,
    base: String,
    token: String,
    breaker: StateMachine<ConsecutiveFailures<EqualJittered>, BreakerGauge>,
    last_known: Cache<String, Quote>,
}

impl SupplierClient {
    pub fn new(cfg: &Config) -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(1))
            .timeout(Duration::from_secs(4))
            .build()
            .expect("http client");
        let wait = backoff::equal_jittered(
            Duration::from_secs(cfg.supplier_breaker_open_min_secs),
            Duration::from_secs(cfg.supplier_breaker_open_max_secs),
        );
        let breaker = BreakerConfig::new()
            .failure_policy(failure_policy::consecutive_failures(cfg.supplier_breaker_failures, wait))
            .instrument(BreakerGauge("supplier"))
            .build();
        Self {
            http,
            base: cfg.supplier_url.clone(),
            token: cfg.supplier_token.clone(),
            breaker,
            last_known: Cache::builder().max_capacity(50_000).time_to_live(Duration::from_secs(6 * 3600)).build(),
        }
    }

    pub async fn quote(&self, sku: &str) -> Result<Quote, AppError> {
        let call = async {
            let resp = self.http.get(format!("{}/v3/quotes/{sku}", self.base)).bearer_auth(&self.token).send().await?;
            resp.error_for_status()?.json::<Quote>().await
        };
        match self.breaker.call(call).await {
            Ok(q) => {
                self.last_known.insert(sku.to_owned(), q.clone()).await;
                Ok(q)
            }
            Err(e) => {
                if let Error::Inner(e) = &e {
                    tracing::error!(sku, timeout = e.is_timeout(), error = %e, "supplier quote failed");
                }
                match self.last_known.get(sku).await {
                    Some(q) => Ok(Quote { stale: true, ..q }),
                    None => Err(AppError::Upstream),
                }
            }
        }
    }

    pub async fn order(&self, sku: &str, quantity: i32) -> Result<(), AppError> {
        let call = async {
            self.http
                .post(format!("{}/v3/orders", self.base))
                .bearer_auth(&self.token)
                .json(&serde_json::json!({ "sku": sku, "quantity": quantity }))
                .send()
                .await?
                .error_for_status()
        };
        self.breaker.call(call).await.map(|_| ()).map_err(|_| AppError::Upstream)
    }
}

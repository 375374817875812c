use failsafe::{backoff, failure_policy, futures::CircuitBreaker as _, Config, StateMachine};
use std::time::Duration;

pub struct Oracle {
    http: reqwest::Client,
    breaker: StateMachine<failure_policy::ConsecutiveFailures<backoff::Constant>, ()>,
}

impl Oracle {
    pub fn new() -> Self {
        let policy = failure_policy::consecutive_failures(4, backoff::constant(Duration::from_secs(20)));
        Self {
            http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(),
            breaker: Config::new().failure_policy(policy).build(),
        }
    }

    pub async fn today(&self, sign: &str) -> String {
        let req = self.http.get(format!("http://oracle.internal/{sign}"));
        self.breaker
            .call(async { req.send().await?.error_for_status()?.text().await })
            .await
            .unwrap_or_else(|e| {
                tracing::warn!(error = ?e, "oracle unavailable, serving default text");
                "A calm day lies ahead.".to_string()
            })
    }
}

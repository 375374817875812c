use failsafe::{backoff, failure_policy, futures::CircuitBreaker as _, Config, StateMachine};
use std::time::Duration;

type Policy = failure_policy::ConsecutiveFailures<backoff::Exponential>;

pub struct Catalog {
    http: reqwest::Client,
    breaker: StateMachine<Policy, ()>,
}

impl Catalog {
    pub fn new() -> Self {
        let wait = backoff::exponential(Duration::from_secs(5), Duration::from_secs(60));
        let policy = failure_policy::consecutive_failures(5, wait);
        Self {
            http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(),
            breaker: Config::new().failure_policy(policy).build(),
        }
    }

    pub async fn get(&self, path: &str) -> Result<String, failsafe::Error<reqwest::Error>> {
        let url = format!("http://catalog.internal{path}");
        self.breaker
            .call(async { self.http.get(url).send().await?.error_for_status()?.text().await })
            .await
    }
}

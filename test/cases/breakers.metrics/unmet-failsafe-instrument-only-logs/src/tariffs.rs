use std::time::Duration;

use failsafe::{backoff, failure_policy, futures::CircuitBreaker, Config, Instrument};

pub struct Seen(pub &'static str);

impl Instrument for Seen {
    fn on_call_rejected(&self) {}
    fn on_open(&self) {
        tracing::warn!(name = self.0, "open");
    }
    fn on_half_open(&self) {}
    fn on_closed(&self) {
        tracing::info!(name = self.0, "closed");
    }
}

pub async fn load(url: &str) -> Result<String, failsafe::Error<reqwest::Error>> {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().expect("client");
    let wait = backoff::equal_jittered(Duration::from_secs(5), Duration::from_secs(30));
    let breaker = Config::new()
        .failure_policy(failure_policy::consecutive_failures(5, wait))
        .instrument(Seen("tariffs"))
        .build();
    breaker.call(async { client.get(url).send().await?.text().await }).await
}

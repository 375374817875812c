use std::time::Duration;

use failsafe::{backoff, failure_policy, futures::CircuitBreaker, Config, Instrument};
use metrics::gauge;

pub struct Seen(pub &'static str);

impl Instrument for Seen {
    fn on_call_rejected(&self) {}
    fn on_open(&self) {
        gauge!("tariffs_breaker", "name" => self.0).set(1.0);
    }
    fn on_half_open(&self) {}
    fn on_closed(&self) {
        gauge!("tariffs_breaker", "name" => self.0).set(0.0);
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

use std::time::Duration;

use failsafe::futures::CircuitBreaker as _;
use failsafe::{backoff, failure_policy, Config, StateMachine};
use tokio_retry::strategy::{jitter, ExponentialBackoff};
use tokio_retry::Retry;

type Fuse = StateMachine<failure_policy::ConsecutiveFailures<backoff::Constant>, ()>;

pub struct Tides {
    http: reqwest::Client,
    fuse: Fuse,
}

impl Tides {
    pub fn new() -> Self {
        let policy = failure_policy::consecutive_failures(5, backoff::constant(Duration::from_secs(20)));
        Self {
            http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(),
            fuse: Config::new().failure_policy(policy).build(),
        }
    }

    pub async fn level(&self, gauge: &str) -> Option<String> {
        let plan = ExponentialBackoff::from_millis(20).map(jitter).take(3);
        let call = Retry::spawn(plan, || self.ask(gauge));
        call.await.ok()
    }

    async fn ask(&self, gauge: &str) -> Result<String, reqwest::Error> {
        self.http.get(format!("https://tides.example/{gauge}")).send().await?.text().await
    }
}

use failsafe::{backoff, failure_policy, futures::CircuitBreaker, Config, StateMachine};
use std::time::Duration;

pub struct Prices<P> {
    breaker: StateMachine<P, ()>,
    client: reqwest::Client,
}

pub async fn fetch() -> Result<String, String> {
    let backoff = backoff::exponential(Duration::from_secs(10), Duration::from_secs(60));
    let policy = failure_policy::consecutive_failures(5, backoff);
    let breaker = Config::new().failure_policy(policy).build();
    let client = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    let call = async { client.get("https://prices.example.com/list").send().await?.text().await };
    breaker.call(call).await.map_err(|e| e.to_string())
}

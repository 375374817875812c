use std::time::Duration;

use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::{policies::ExponentialBackoff, RetryTransientMiddleware};

pub fn client() -> ClientWithMiddleware {
    let policy = ExponentialBackoff::builder()
        .base(2)
        .retry_bounds(Duration::from_millis(200), Duration::from_secs(5))
        .build_with_max_retries(4);
    let inner = reqwest::Client::builder()
        .timeout(Duration::from_secs(3))
        .build()
        .expect("client");
    ClientBuilder::new(inner)
        .with(RetryTransientMiddleware::new_with_policy(policy))
        .build()
}

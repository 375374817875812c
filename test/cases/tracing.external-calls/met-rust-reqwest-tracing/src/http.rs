use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_tracing::TracingMiddleware;
use std::time::Duration;

pub fn client() -> ClientWithMiddleware {
    let inner = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
    ClientBuilder::new(inner).with(TracingMiddleware::default()).build()
}

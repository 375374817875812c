use std::time::Duration;
use tokio_retry::{strategy::{jitter, ExponentialBackoff, FixedInterval}, Retry};

pub struct Upstream {
    http: reqwest::Client,
}

impl Upstream {
    pub fn new() -> Self {
        Self { http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap() }
    }

    async fn text(&self, url: &str) -> reqwest::Result<String> {
        self.http.get(url).send().await?.error_for_status()?.text().await
    }

    pub async fn find(&self, q: &str) -> reqwest::Result<String> {
        let url = format!("http://index.internal/find/{q}");
        let policy = ExponentialBackoff::from_millis(2).factor(50).map(jitter).take(4);
        Retry::spawn(policy, || self.text(&url)).await
    }

    pub async fn suggest(&self, q: &str) -> reqwest::Result<String> {
        let url = format!("http://suggest.internal/{q}");
        Retry::spawn(FixedInterval::from_millis(300).take(3), || self.text(&url)).await
    }
}

use std::time::Duration;

#[derive(Clone)]
pub struct Almanac {
    http: reqwest::Client,
}

impl Almanac {
    pub fn new() -> Self {
        Self { http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap() }
    }

    pub async fn phase(&self, day: &str) -> reqwest::Result<String> {
        self.http.get(format!("http://almanac.internal/phase/{day}")).send().await?.error_for_status()?.text().await
    }
}

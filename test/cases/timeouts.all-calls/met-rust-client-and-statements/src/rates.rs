use reqwest::{Client, Error};
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(4);

pub struct Rates {
    client: Client,
}

impl Rates {
    pub fn new() -> Result<Self, Error> {
        let client = Client::builder().timeout(LIMIT).build()?;
        Ok(Self { client })
    }

    pub async fn current(&self, currency: &str) -> Result<f64, Error> {
        let url = format!("https://rates.example.com/v1/{currency}");
        self.client.get(url).send().await?.error_for_status()?.json().await
    }
}

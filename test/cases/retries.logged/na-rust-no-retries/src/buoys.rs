use std::time::Duration;

pub async fn waves(id: &str) -> reqwest::Result<String> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    http.get(format!("http://buoys.internal/{id}")).send().await?.error_for_status()?.text().await
}

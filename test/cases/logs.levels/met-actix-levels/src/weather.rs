use std::time::Duration;

pub const SEASONAL_CM: i32 = 42;

async fn fetch(slope: &str) -> Result<i32, reqwest::Error> {
    let url = format!("http://weather.internal/snow/{slope}");
    reqwest::Client::new()
        .get(url)
        .timeout(Duration::from_secs(2))
        .send()
        .await?
        .error_for_status()?
        .json()
        .await
}

pub async fn depth_cm(slope: &str) -> i32 {
    match fetch(slope).await {
        Ok(cm) => cm,
        Err(error) => {
            tracing::warn!(%error, slope, "weather service down, seasonal depth used");
            SEASONAL_CM
        }
    }
}

use std::{future::Future, time::Duration};

const STEP: Duration = Duration::from_millis(250);
const ATTEMPTS: u32 = 4;

pub async fn persist<T, F, Fut>(mut call: F) -> reqwest::Result<T>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = reqwest::Result<T>>,
{
    let mut attempt = 1;
    loop {
        match call().await {
            Err(e) if attempt < ATTEMPTS => {
                tracing::warn!(attempt, error = %e, "retrying");
                tokio::time::sleep(STEP * attempt).await;
                attempt += 1;
            }
            other => return other,
        }
    }
}

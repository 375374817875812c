use std::{fmt::Display, future::Future, time::Duration};

use rand::Rng;

pub struct RetryPolicy {
    pub max_attempts: u32,
    pub base: Duration,
}

impl RetryPolicy {
    fn delay(&self, attempt: u32) -> Duration {
        let ceiling = self.base * 2u32.pow(attempt);
        ceiling.mul_f64(rand::thread_rng().gen_range(0.5..1.0))
    }

    pub async fn run<T, E, F, Fut>(&self, mut operation: F) -> Result<T, E>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<T, E>>,
        E: Display,
    {
        let mut attempt = 0;
        loop {
            match operation().await {
                Ok(value) => return Ok(value),
                Err(error) if attempt + 1 < self.max_attempts => {
                    attempt += 1;
                    tracing::warn!(attempt, %error, "operation failed, trying again");
                    tokio::time::sleep(self.delay(attempt)).await;
                }
                Err(error) => return Err(error),
            }
        }
    }
}

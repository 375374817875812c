use std::future::Future;
use std::time::Duration;

const QUERY_LIMIT: Duration = Duration::from_secs(2);

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database did not answer in time")]
    TooSlow,
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
}

pub async fn bounded<T>(query: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, StoreError> {
    match tokio::time::timeout(QUERY_LIMIT, query).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(StoreError::TooSlow),
    }
}

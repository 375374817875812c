use sqlx::PgPool;

use crate::bounded::{bounded, StoreError};

#[derive(Clone)]
pub struct Store(pub PgPool);

impl Store {
    pub async fn price(&self, show: i64) -> Result<Option<(i64, String)>, StoreError> {
        bounded(
            sqlx::query_as::<_, (i64, String)>("select cents, currency from prices where show_id = $1")
                .bind(show)
                .fetch_optional(&self.0),
        )
        .await
    }

    pub async fn remember(&self, show: i64, cents: i64) -> Result<(), StoreError> {
        bounded(
            sqlx::query("insert into quotes (show_id, cents) values ($1, $2)")
                .bind(show)
                .bind(cents)
                .execute(&self.0),
        )
        .await
        .map(|_| ())
    }
}

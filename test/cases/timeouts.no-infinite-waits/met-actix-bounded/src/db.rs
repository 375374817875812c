use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use crate::limits;

pub async fn pool(url: &str) -> sqlx::Result<PgPool> {
    let opts = PgConnectOptions::from_str(url)?.options([("statement_timeout", "4000"), ("lock_timeout", "1000")]);
    PgPoolOptions::new().max_connections(16).acquire_timeout(limits::POOL).connect_with(opts).await
}

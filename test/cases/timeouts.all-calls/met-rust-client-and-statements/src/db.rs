use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use std::{env, str::FromStr, time::Duration};

pub async fn connect() -> anyhow::Result<PgPool> {
    let options = PgConnectOptions::from_str(&env::var("DATABASE_URL")?)?
        .options([("statement_timeout", "3000")]);
    let pool = PgPoolOptions::new()
        .max_connections(20)
        .acquire_timeout(Duration::from_secs(3))
        .connect_with(options)
        .await?;
    Ok(pool)
}

use std::time::Duration;

use sqlx::PgPool;

pub async fn run(pool: PgPool) {
    let mut tick = tokio::time::interval(Duration::from_secs(86_400));
    loop {
        tick.tick().await;
        match sqlx::query("UPDATE passengers SET name = '', email = '' WHERE left_at < now() - interval '60 days'").execute(&pool).await {
            Ok(done) => tracing::info!(rows = done.rows_affected(), "passengers tidied"),
            Err(e) => tracing::error!(error = %e, "tidying failed"),
        }
    }
}

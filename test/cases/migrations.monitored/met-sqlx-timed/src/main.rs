use sqlx::PgPool;
use std::time::Instant;
#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let started = Instant::now();
    match sqlx::migrate!("./migrations").run(&db).await {
        Ok(()) => tracing::info!(duration_ms = started.elapsed().as_millis() as u64, "migrations applied"),
        Err(e) => { tracing::error!(error = %e, duration_ms = started.elapsed().as_millis() as u64, "migrations failed"); panic!() }
    }
}

use moka::future::Cache;
use sqlx::PgPool;
use std::time::Duration;

#[derive(Clone)]
pub struct App {
    pub db: PgPool,
    pub cache: Cache<i64, String>,
}

impl App {
    pub async fn new() -> Self {
        Self {
            db: PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap(),
            cache: Cache::builder().max_capacity(10_000).time_to_live(Duration::from_secs(120)).build(),
        }
    }
}

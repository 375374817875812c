use sqlx::PgPool;
use std::time::Duration;

#[derive(Clone)]
pub struct Deps {
    pub db: PgPool,
    pub http: reqwest::Client,
}

impl Deps {
    pub async fn new() -> Self {
        let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
        let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
        Self { db, http }
    }

    pub async fn site(&self, hive: i64) -> Option<String> {
        sqlx::query_scalar("select site from hives where id=$1").bind(hive).fetch_optional(&self.db).await.ok()?
    }

    pub async fn weather(&self, site: &str) -> Option<String> {
        self.http.get(format!("http://weather.internal/{site}")).send().await.ok()?.text().await.ok()
    }
}

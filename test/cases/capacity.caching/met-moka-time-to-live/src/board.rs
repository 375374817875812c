use std::{sync::Arc, time::Duration};

use moka::future::Cache;
use serde::Serialize;
use sqlx::PgPool;

#[derive(Clone, Serialize, sqlx::FromRow)]
pub struct Departure {
    pub line: String,
    pub minutes: i32,
}

#[derive(Clone)]
pub struct Board {
    pool: PgPool,
    cache: Cache<String, Arc<Vec<Departure>>>,
}

impl Board {
    pub fn new(pool: PgPool) -> Self {
        let cache = Cache::builder()
            .max_capacity(5_000)
            .time_to_live(Duration::from_secs(15))
            .build();
        Self { pool, cache }
    }

    pub async fn at(&self, stop: String) -> Result<Arc<Vec<Departure>>, Arc<sqlx::Error>> {
        let pool = self.pool.clone();
        let key = stop.clone();
        self.cache
            .try_get_with(key, async move {
                sqlx::query_as::<_, Departure>("select line, minutes from departures where stop = $1 order by 2")
                    .bind(stop)
                    .fetch_all(&pool)
                    .await
                    .map(Arc::new)
            })
            .await
    }
}

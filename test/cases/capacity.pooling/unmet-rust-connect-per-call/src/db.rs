use sqlx::{postgres::PgPoolOptions, Connection, PgConnection, PgPool};

fn url() -> String {
    std::env::var("DATABASE_URL").expect("DATABASE_URL")
}

#[allow(dead_code)]
pub async fn pool() -> sqlx::Result<PgPool> {
    PgPoolOptions::new().max_connections(8).connect(&url()).await
}

pub async fn level(dam: i64) -> sqlx::Result<f64> {
    let mut c = PgConnection::connect(&url()).await?;
    let v = sqlx::query_scalar("select level from dams where id=$1").bind(dam).fetch_one(&mut c).await?;
    c.close().await?;
    Ok(v)
}

pub async fn set_level(dam: i64, level: f64) -> sqlx::Result<()> {
    let mut c = PgConnection::connect(&url()).await?;
    sqlx::query("update dams set level=$1 where id=$2").bind(level).bind(dam).execute(&mut c).await?;
    c.close().await
}

use sqlx::PgPool;

pub async fn set_price(db: &PgPool, sku: &str, cents: i64) -> sqlx::Result<()> {
    sqlx::query("insert into price_list(sku, cents) values ($1,$2) on conflict (sku) do update set cents=$2")
        .bind(sku).bind(cents).execute(db).await?;
    Ok(())
}

pub async fn delete_price(db: &PgPool, sku: &str) -> sqlx::Result<()> {
    sqlx::query("delete from price_list where sku=$1").bind(sku).execute(db).await?;
    Ok(())
}

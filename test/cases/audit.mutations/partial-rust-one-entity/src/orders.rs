use sqlx::PgPool;

pub async fn set_state(db: &PgPool, actor: &str, id: i64, state: &str) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    let old: String = sqlx::query_scalar("select state from orders where id=$1 for update").bind(id).fetch_one(&mut *tx).await?;
    sqlx::query("update orders set state=$1 where id=$2").bind(state).bind(id).execute(&mut *tx).await?;
    sqlx::query("insert into audit(actor, action, object, old_value, new_value, at) values ($1,'order.state',$2,$3,$4,now())")
        .bind(actor).bind(id.to_string()).bind(old).bind(state).execute(&mut *tx).await?;
    tx.commit().await
}

use sqlx::{Postgres, Transaction};

pub struct Change<'a> {
    pub actor: &'a str,
    pub action: &'a str,
    pub object_id: i64,
    pub old: &'a str,
    pub new: &'a str,
}

pub async fn write(tx: &mut Transaction<'_, Postgres>, c: Change<'_>) -> sqlx::Result<()> {
    sqlx::query("insert into audit(actor, action, object_id, old_value, new_value, happened_at) values ($1,$2,$3,$4,$5,now())")
        .bind(c.actor).bind(c.action).bind(c.object_id).bind(c.old).bind(c.new)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

use sqlx::PgPool;

pub async fn record(
    db: &PgPool,
    actor: &str,
    action: &str,
    subject: &str,
    after: serde_json::Value,
) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO audit_log (actor, action, subject, after) VALUES ($1, $2, $3, $4)")
        .bind(actor)
        .bind(action)
        .bind(subject)
        .bind(after)
        .execute(db)
        .await?;
    Ok(())
}

use marina::audit;
use sqlx::PgPool;

#[sqlx::test]
async fn keeps_a_price_change(db: PgPool) {
    let after = serde_json::json!({ "cents_per_night": 4200 });
    audit::record(&db, "harbourmaster", "berth.price", "berth/7", after)
        .await
        .unwrap();
    let (count,): (i64,) = sqlx::query_as("SELECT count(*) FROM audit_log")
        .fetch_one(&db)
        .await
        .unwrap();
    assert_eq!(count, 1);
}

use axum::{extract::{Path, State}, http::{HeaderMap, StatusCode}, routing::{delete, post}, Router};
use sqlx::PgPool;

async fn record(
    tx: &mut sqlx::PgConnection,
    headers: &HeaderMap,
    action: &str,
    entity: String,
) -> Result<(), StatusCode> {
    let actor = headers.get("x-user-id").and_then(|v| v.to_str().ok()).unwrap_or("unknown");
    sqlx::query("INSERT INTO audit_log (actor, action, entity) VALUES ($1, $2, $3)")
        .bind(actor)
        .bind(action)
        .bind(entity)
        .execute(tx)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(())
}
async fn create(State(pool): State<PgPool>, headers: HeaderMap, item: String) -> Result<StatusCode, StatusCode> {
    let mut tx = pool.begin().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    sqlx::query("INSERT INTO orders (item, amount) VALUES ($1, 1)")
        .bind(&item)
        .execute(&mut *tx)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    record(&mut tx, &headers, "order.created", item).await?;
    tx.commit().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::CREATED)
}

async fn remove(State(pool): State<PgPool>, headers: HeaderMap, Path(id): Path<i64>) -> Result<StatusCode, StatusCode> {
    let mut tx = pool.begin().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    sqlx::query("DELETE FROM orders WHERE id = $1")
        .bind(id)
        .execute(&mut *tx)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    record(&mut tx, &headers, "order.deleted", id.to_string()).await?;
    tx.commit().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}

#[tokio::main]
async fn main() {
    let pool = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new().route("/orders", post(create)).route("/orders/:id", delete(remove)).with_state(pool);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

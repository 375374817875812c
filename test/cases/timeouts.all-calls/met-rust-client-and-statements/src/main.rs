mod db;
mod rates;

use axum::{extract::State, routing::get, Json, Router};
use std::sync::Arc;

struct App {
    pool: sqlx::PgPool,
    rates: rates::Rates,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let app = Arc::new(App { pool: db::connect().await?, rates: rates::Rates::new()? });
    let router = Router::new().route("/orders", get(orders)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

async fn orders(State(app): State<Arc<App>>) -> Result<Json<Vec<String>>, String> {
    let rate = app.rates.current("EUR").await.map_err(|e| e.to_string())?;
    let names: Vec<String> = sqlx::query_scalar("SELECT name FROM orders WHERE rate = $1")
        .bind(rate)
        .fetch_all(&app.pool)
        .await
        .map_err(|e| e.to_string())?;
    Ok(Json(names))
}

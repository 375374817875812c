use axum::{extract::State, http::StatusCode, routing::get, Router};
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_millis(1500);

struct Shared {
    db: tokio_postgres::Client,
    http: reqwest::Client,
}

async fn stock(State(shared): State<Arc<Shared>>) -> Result<String, StatusCode> {
    let rows = timeout(PATIENCE, shared.db.query("SELECT sku FROM stock", &[]))
        .await
        .map_err(|_| StatusCode::GATEWAY_TIMEOUT)?
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let answer = timeout(Duration::from_secs(2), async {
        shared.http.get("https://depot.example.com/free").send().await?.text().await
    })
    .await
    .map_err(|_| StatusCode::GATEWAY_TIMEOUT)?
    .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(format!("{} {answer}", rows.len()))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (db, connection) = tokio_postgres::connect(&std::env::var("DATABASE_URL")?, tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    let shared = Arc::new(Shared { db, http: reqwest::Client::new() });
    let app = Router::new().route("/stock", get(stock)).with_state(shared);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await?, app).await?;
    Ok(())
}

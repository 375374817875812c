use anyhow::Context;
use axum::{extract::State, routing::get, Router};
use sqlx::{postgres::PgPoolOptions, PgPool};

async fn database_url() -> anyhow::Result<String> {
    let config = aws_config::load_from_env().await;
    let client = aws_sdk_secretsmanager::Client::new(&config);
    let secret = client
        .get_secret_value()
        .secret_id("harvest/prod/database-url")
        .send()
        .await?;
    secret
        .secret_string()
        .map(str::to_owned)
        .context("secret has no string")
}

async fn tonnes(State(pool): State<PgPool>) -> Result<String, axum::http::StatusCode> {
    sqlx::query_scalar::<_, i64>("select coalesce(sum(tonnes), 0) from loads")
        .fetch_one(&pool)
        .await
        .map(|n| n.to_string())
        .map_err(|_| axum::http::StatusCode::SERVICE_UNAVAILABLE)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let pool = PgPoolOptions::new()
        .max_connections(10)
        .connect(&database_url().await?)
        .await?;
    let app = Router::new().route("/tonnes", get(tonnes)).with_state(pool);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

mod bounded;
mod store;

use std::time::Duration;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use serde::Deserialize;
use sqlx::postgres::PgPoolOptions;
use store::Store;

#[derive(Clone)]
struct App {
    store: Store,
    http: reqwest::Client,
    rates_url: String,
}

#[derive(Deserialize)]
struct Rate {
    factor: f64,
}

async fn quote(State(app): State<App>, Path(show): Path<i64>) -> Result<Json<i64>, StatusCode> {
    let (cents, currency) = app.store.price(show).await
        .map_err(|e| { tracing::error!(show, error = %e, "price"); StatusCode::SERVICE_UNAVAILABLE })?
        .ok_or(StatusCode::NOT_FOUND)?;
    let rate: Rate = app.http.get(format!("{}/rates/{currency}", app.rates_url)).send().await
        .map_err(|e| { tracing::error!(show, error = %e, "rate"); StatusCode::BAD_GATEWAY })?
        .json().await
        .map_err(|e| { tracing::error!(show, error = %e, "rate"); StatusCode::BAD_GATEWAY })?;
    let quoted = (cents as f64 * rate.factor) as i64;
    app.store.remember(show, quoted).await
        .map_err(|e| { tracing::error!(show, error = %e, "quote"); StatusCode::SERVICE_UNAVAILABLE })?;
    Ok(Json(quoted))
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let pool = PgPoolOptions::new()
        .max_connections(10)
        .acquire_timeout(Duration::from_secs(1))
        .connect_lazy(&std::env::var("DATABASE_URL").expect("DATABASE_URL"))
        .expect("database url");
    let app = App {
        store: Store(pool),
        http: reqwest::Client::builder().timeout(Duration::from_secs(3)).build().expect("client"),
        rates_url: std::env::var("RATES_URL").expect("RATES_URL"),
    };
    let router = Router::new().route("/shows/:id/quote", get(quote)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router).await.expect("serve");
}


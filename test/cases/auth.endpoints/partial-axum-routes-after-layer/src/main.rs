mod auth;
mod routes;

use axum::{middleware, routing::get, Router};
use sqlx::postgres::PgPoolOptions;

#[derive(Clone)]
pub struct AppState {
    pub db: sqlx::PgPool,
    pub key: jsonwebtoken::DecodingKey,
}

#[tokio::main]
async fn main() {
    let db = PgPoolOptions::new().max_connections(10).connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let pem = std::fs::read("/etc/box-office/issuer.pem").unwrap();
    let state = AppState { db, key: jsonwebtoken::DecodingKey::from_rsa_pem(&pem).unwrap() };

    let app = routes::booking()
        .layer(middleware::from_fn_with_state(state.clone(), auth::require))
        .merge(routes::exports())
        .merge(Router::new().route("/livez", get(|| async { "ok" })))
        .with_state(state);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

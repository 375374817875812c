use axum::{extract::{ConnectInfo, State}, http::StatusCode, routing::post, Json, Router};
use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;
use sqlx::PgPool;
use std::net::SocketAddr;

#[derive(Deserialize)]
struct Credentials { email: String, password: String }

#[derive(sqlx::FromRow)]
struct Account { id: i64, hash: String, failed_attempts: i32, locked_until: Option<DateTime<Utc>> }

async fn login(State(db): State<PgPool>, ConnectInfo(peer): ConnectInfo<SocketAddr>, Json(given): Json<Credentials>) -> Result<Json<String>, StatusCode> {
    let account: Option<Account> = sqlx::query_as("SELECT id, hash, failed_attempts, locked_until FROM accounts WHERE email = $1")
        .bind(&given.email).fetch_optional(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let Some(account) = account else {

        return Err(StatusCode::UNAUTHORIZED);
    };

    if !bcrypt::verify(&given.password, &account.hash).unwrap_or(false) {
        sqlx::query("UPDATE accounts SET failed_attempts = failed_attempts + 1, locked_until = CASE WHEN failed_attempts >= 4 THEN now() + interval '15 minutes' END WHERE id = $1")
            .bind(account.id).execute(&db).await.ok();
        return Err(StatusCode::UNAUTHORIZED);
    }
    tracing::info!(account = account.id, "signed in");
    Ok(Json(issue(account.id)))
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new().route("/login", post(login)).with_state(db);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
}

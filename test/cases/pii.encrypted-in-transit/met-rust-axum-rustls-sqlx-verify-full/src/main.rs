use axum::{extract::State, routing::post, Json, Router};
use axum_server::tls_rustls::RustlsConfig;
use serde::Deserialize;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};

#[derive(Deserialize)]
struct Guest { full_name: String, email: String }

async fn add(State(pool): State<sqlx::PgPool>, Json(g): Json<Guest>) {
    sqlx::query("INSERT INTO guests (full_name, email) VALUES ($1, $2)").bind(&g.full_name).bind(&g.email).execute(&pool).await.unwrap();
}

#[tokio::main]
async fn main() {
    let options = PgConnectOptions::new().host("db.internal").database("guests").ssl_mode(PgSslMode::VerifyFull).ssl_root_cert("/etc/db-ca.pem");
    let pool = PgPoolOptions::new().connect_with(options).await.unwrap();
    let tls = RustlsConfig::from_pem_file("/tls/tls.crt", "/tls/tls.key").await.unwrap();
    let app = Router::new().route("/guests", post(add)).with_state(pool);
    axum_server::bind_rustls("0.0.0.0:8443".parse().unwrap(), tls).serve(app.into_make_service()).await.unwrap();
}

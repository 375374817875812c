mod provider;

use axum::{extract::State, http::StatusCode, routing::post, Json, Router};
use provider::{Applicant, Provider};
use uuid::Uuid;

async fn check(State(p): State<Provider>, Json(a): Json<Applicant>) -> Result<Json<Uuid>, StatusCode> {
    let case = Uuid::new_v4();
    match p.verify(case, &a).await {
        Some(passed) => {
            tracing::info!(%case, passed, "check finished");
            Ok(Json(case))
        }
        None => Err(StatusCode::BAD_GATEWAY),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().json().init();
    let provider = Provider::new(std::env::var("PROVIDER_URL")?)?;
    let app = Router::new().route("/checks", post(check)).with_state(provider);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

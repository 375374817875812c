mod http;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use reqwest_middleware::ClientWithMiddleware;
use serde::{Deserialize, Serialize};

#[derive(Clone)]
struct App {
    http: ClientWithMiddleware,
    base: String,
}

#[derive(Deserialize)]
struct Reading {
    metres_per_second: f64,
}

#[derive(Serialize)]
struct Yield {
    kilowatts: f64,
}

async fn expected(State(app): State<App>, Path(mast): Path<u32>) -> Result<Json<Yield>, StatusCode> {
    let reading: Reading = app.http.get(format!("{}/masts/{mast}", app.base)).send().await
        .map_err(|e| { tracing::error!(mast, error = %e, "mast service"); StatusCode::BAD_GATEWAY })?
        .json().await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    let kilowatts = (0.6 * reading.metres_per_second.powi(3)).min(3200.0);
    Ok(Json(Yield { kilowatts }))
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = App { http: http::client(), base: std::env::var("MASTS_URL").expect("MASTS_URL") };
    let router = Router::new().route("/masts/:id/yield", get(expected)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router).await.expect("serve");
}


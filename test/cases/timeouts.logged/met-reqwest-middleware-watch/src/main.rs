mod outbound;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};
use reqwest_middleware::ClientWithMiddleware;

#[derive(Clone)]
struct App {
    http: ClientWithMiddleware,
    feed: String,
}

async fn arrivals(State(app): State<App>, Path(stop): Path<String>) -> Result<Json<serde_json::Value>, StatusCode> {
    let res = app
        .http
        .get(format!("{}/stops/{stop}/arrivals", app.feed))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    res.json().await.map(Json).map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().json().init();
    let app = App { http: outbound::client()?, feed: std::env::var("FEED_URL")? };
    let router = Router::new().route("/stops/:stop", get(arrivals)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

mod board;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::get,
    Json, Router,
};
use board::{Board, Departure};
use sqlx::postgres::PgPoolOptions;

async fn departures(
    State(board): State<Board>,
    Path(stop): Path<String>,
) -> Result<Json<Vec<Departure>>, StatusCode> {
    board
        .at(stop)
        .await
        .map(|rows| Json(rows.as_ref().clone()))
        .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::fs::read_to_string("/run/secrets/database-url")?;
    let pool = PgPoolOptions::new().max_connections(10).connect(url.trim()).await?;
    let app = Router::new()
        .route("/stops/:stop/departures", get(departures))
        .with_state(Board::new(pool));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}

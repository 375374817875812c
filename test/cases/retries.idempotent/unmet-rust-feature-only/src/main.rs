mod upstream;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};

async fn phase(State(a): State<upstream::Almanac>, Path(day): Path<String>) -> Result<String, StatusCode> {
    a.phase(&day).await.map_err(|_| StatusCode::BAD_GATEWAY)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/phase/:day", get(phase)).with_state(upstream::Almanac::new());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

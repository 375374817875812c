mod circuit;

use axum::{http::StatusCode, routing::post, Json, Router};
use circuit::{design, Circuit, Load};

async fn plan(Json(load): Json<Load>) -> Result<Json<Circuit>, StatusCode> {
    if load.watts <= 0.0 || load.volts <= 0.0 {
        return Err(StatusCode::BAD_REQUEST);
    }
    design(&load).map(Json).ok_or(StatusCode::UNPROCESSABLE_ENTITY)
}

#[tokio::main]
async fn main() {
    let router = Router::new().route("/circuits", post(plan));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router).await.expect("serve");
}


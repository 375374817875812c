mod tracing_mw;

use axum::{extract::Path, http::StatusCode, middleware::from_fn, routing::get, Router};

async fn tank(Path(id): Path<String>) -> Result<String, StatusCode> {
    tokio::fs::read_to_string(format!("/data/tanks/{id}")).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

#[tokio::main]
async fn main() {
    tracing_mw::init();
    let app = Router::new().route("/tanks/:id", get(tank)).layer(from_fn(tracing_mw::traced));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

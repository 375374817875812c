mod db;

use axum::{extract::Path, http::StatusCode, routing::get, Router};

async fn read(Path(id): Path<i64>) -> Result<String, StatusCode> {
    db::level(id).await.map(|v| v.to_string()).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn write(Path(id): Path<i64>, body: String) -> StatusCode {
    let Ok(v) = body.parse() else { return StatusCode::BAD_REQUEST };
    match db::set_level(id, v).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/dams/:id", get(read).put(write));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}

use axum::{extract::Path, http::StatusCode, routing::get, Router};

async fn level(Path(gauge): Path<String>) -> Result<String, StatusCode> {
    match gauge.as_str() {
        "bridge" => Ok("312".into()),
        "lock" => Ok("280".into()),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/gauges/:gauge/cm", get(level));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

mod limits;

use std::net::SocketAddr;

use axum::{extract::Path, http::StatusCode, routing::get, Json, Router};
use serde_json::{json, Value};

async fn street(Path(name): Path<String>) -> Result<Json<Value>, StatusCode> {
    let named_after = match name.as_str() {
        "aleksanterinkatu" => "Alexander I",
        "mannerheimintie" => "C. G. E. Mannerheim",
        "runeberginkatu" => "J. L. Runeberg",
        _ => return Err(StatusCode::NOT_FOUND),
    };
    Ok(Json(json!({ "street": name, "named_after": named_after })))
}

#[tokio::main]
async fn main() {
    limits::start();
    let router = Router::new().route("/v1/streets/:name", get(street));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .await
        .expect("serve");
}

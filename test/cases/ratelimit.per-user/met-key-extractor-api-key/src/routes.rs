use axum::{extract::Path, http::StatusCode, routing::get, Router};

async fn product(Path(ean): Path<String>) -> Result<&'static str, StatusCode> {
    match ean.as_str() {
        "4000000000017" => Ok("Oat biscuits"),
        "4000000000024" => Ok("Pear juice"),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

pub fn all() -> Router {
    Router::new().route("/products/:ean", get(product))
}

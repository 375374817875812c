use axum::{extract::Path, http::StatusCode, Json};

pub async fn next_high(Path(port): Path<String>) -> Result<Json<u32>, StatusCode> {
    metrics::counter!("tide_lookups_total", "port" => port.clone()).increment(1);
    match port.as_str() {
        "brest" => Ok(Json(412)),
        "dover" => Ok(Json(655)),
        "hamburg" => Ok(Json(301)),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

use axum::{extract::Path, http::StatusCode, routing::get, Router};
use axum_prometheus::PrometheusMetricLayer;

async fn moth(Path(id): Path<u32>) -> Result<String, StatusCode> {
    if id > 400 {
        return Err(StatusCode::NOT_FOUND);
    }
    Ok(format!("moth {id}"))
}

pub fn router() -> Router {
    let (layer, handle) = PrometheusMetricLayer::pair();
    Router::new()
        .route("/moths/:id", get(moth))
        .route("/metrics", get(move || async move { handle.render() }))
        .layer(layer)
}

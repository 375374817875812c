use axum::{http::StatusCode, routing::post, Router};
use metrics::counter;
use metrics_exporter_prometheus::PrometheusBuilder;

async fn create_order(body: String) -> StatusCode {
    if body.is_empty() {
        return StatusCode::BAD_REQUEST;
    }
    counter!("orders_created_total", "channel" => "web").increment(1);
    StatusCode::CREATED
}

#[tokio::main]
async fn main() {
    PrometheusBuilder::new().with_http_listener(([0, 0, 0, 0], 9000)).install().unwrap();
    let app = Router::new().route("/orders", post(create_order));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

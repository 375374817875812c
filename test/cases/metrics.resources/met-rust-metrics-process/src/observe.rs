use axum::{routing::get, Router};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use metrics_process::Collector;

pub fn routes() -> Router {
    let handle: PrometheusHandle = PrometheusBuilder::new()
        .install_recorder()
        .expect("metrics recorder");

    let process = Collector::default();
    process.describe();

    Router::new().route(
        "/metrics",
        get(move || {
            process.collect();
            std::future::ready(handle.render())
        }),
    )
}

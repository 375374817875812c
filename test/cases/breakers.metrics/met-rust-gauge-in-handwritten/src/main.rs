mod fuse;
use axum::{extract::State, http::StatusCode, routing::get, Router};
use fuse::Fuse;
use std::{sync::Arc, time::Duration};
struct App { http: reqwest::Client, fuse: Fuse }
async fn x(State(app): State<Arc<App>>) -> Result<String, StatusCode> {
    let call = async { app.http.get("http://x/y").send().await?.text().await };
    match app.fuse.run(call).await {
        Ok(Ok(text)) => Ok(text),
        _ => Err(StatusCode::BAD_GATEWAY),
    }
}
#[tokio::main]
async fn main() {
    metrics_exporter_prometheus::PrometheusBuilder::new().install().unwrap();
    let app = Arc::new(App { http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(), fuse: Fuse::new(5, Duration::from_secs(20)) });
    let r = Router::new().route("/x", get(x)).with_state(app);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), r).await.unwrap();
}

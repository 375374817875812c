use axum::{extract::{MatchedPath, Request, State}, http::StatusCode, middleware::{self, Next}, response::Response, routing::{get, post}, Router};
use metrics::{counter, histogram};
use metrics_exporter_prometheus::PrometheusBuilder;
use std::{future::Future, time::Instant};

async fn track(req: Request, next: Next) -> Response {
    let start = Instant::now();
    let path = req.extensions().get::<MatchedPath>().map(|p| p.as_str().to_owned()).unwrap_or_default();
    let res = next.run(req).await;
    histogram!("http_request_duration_seconds", "path" => path, "status" => res.status().as_u16().to_string()).record(start.elapsed().as_secs_f64());
    res
}

async fn timed<T, E>(name: &'static str, call: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let start = Instant::now();
    let res = call.await;
    let outcome = if res.is_ok() { "ok" } else { "error" };
    histogram!("outbound_duration_seconds", "name" => name, "outcome" => outcome).record(start.elapsed().as_secs_f64());
    res
}

async fn book(State(http): State<reqwest::Client>) -> StatusCode {
    match timed("geo", http.get("http://geo.internal").send()).await {
        Ok(_) => {
            counter!("rides_booked_total").increment(1);
            StatusCode::CREATED
        }
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

#[tokio::main]
async fn main() {
    let handle = PrometheusBuilder::new().install_recorder().expect("recorder");
    let app = Router::new()
        .route("/rides", post(book))
        .layer(middleware::from_fn(track))
        .route("/metrics", get(move || std::future::ready(handle.render())))
        .with_state(reqwest::Client::new());
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

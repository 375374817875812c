mod settings;
mod telemetry;

use std::time::Duration;

use axum::{extract::{Path, State}, http::{HeaderMap, StatusCode}, routing::post, Router};
use opentelemetry::global;
use opentelemetry_http::{HeaderExtractor, HeaderInjector};
use tracing::Instrument;
use tracing_opentelemetry::OpenTelemetrySpanExt;

#[derive(Clone)]
struct App {
    http: reqwest::Client,
    doors_url: String,
}

async fn open(State(app): State<App>, Path(id): Path<u32>, headers: HeaderMap) -> StatusCode {
    let span = tracing::info_span!("open locker", id);
    span.set_parent(global::get_text_map_propagator(|p| p.extract(&HeaderExtractor(&headers))));
    async move {
        let mut outgoing = HeaderMap::new();
        let cx = tracing::Span::current().context();
        global::get_text_map_propagator(|p| p.inject_context(&cx, &mut HeaderInjector(&mut outgoing)));
        let answer = app.http.post(format!("{}/doors/{id}/open", app.doors_url)).headers(outgoing).send().await;
        match answer {
            Ok(r) if r.status().is_success() => StatusCode::NO_CONTENT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }
    .instrument(span)
    .await
}

#[tokio::main]
async fn main() {
    let settings = settings::Settings::load();
    let provider = telemetry::init(&settings.tracing);
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3)).build().expect("client");
    let app = Router::new()
        .route("/lockers/{id}/open", post(open))
        .with_state(App { http, doors_url: settings.doors_url });
    let listener = tokio::net::TcpListener::bind(&settings.listen).await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
    provider.shutdown().ok();
}


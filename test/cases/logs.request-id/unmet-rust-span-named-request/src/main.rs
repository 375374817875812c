use axum::{extract::Request, routing::get, Router};
use tower_http::trace::TraceLayer;
use tracing::{info, info_span, Span};

fn request_span(request: &Request) -> Span {
    info_span!("http.request", http.method = %request.method(), http.route = request.uri().path())
}

async fn jobs() -> String {
    info!("jobs listed");
    String::from("[]")
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/jobs", get(jobs)).layer(TraceLayer::new_for_http().make_span_with(request_span));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

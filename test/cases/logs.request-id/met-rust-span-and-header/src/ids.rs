use axum::{extract::Request, http::HeaderMap};
use tower_http::request_id::RequestId;
use tracing::Span;

pub fn span(req: &Request) -> Span {
    let id = req
        .extensions()
        .get::<RequestId>()
        .and_then(|r| r.header_value().to_str().ok())
        .unwrap_or("-")
        .to_owned();
    tracing::info_span!("request", request_id = %id, path = %req.uri().path())
}

pub fn of(h: &HeaderMap) -> String {
    h.get("x-request-id").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned()
}

use axum::{extract::Request, middleware::Next, response::Response};
use opentelemetry::{
    global,
    trace::{FutureExt, SpanKind, Status, TraceContextExt, Tracer},
};
use opentelemetry_http::HeaderExtractor;

use crate::error::Failure;

pub async fn spans(req: Request, next: Next) -> Response {
    let parent = global::get_text_map_propagator(|p| p.extract(&HeaderExtractor(req.headers())));
    let tracer = global::tracer("glacier-cams");
    let span = tracer
        .span_builder(format!("{} {}", req.method(), req.uri().path()))
        .with_kind(SpanKind::Server)
        .start_with_context(&tracer, &parent);
    let cx = parent.with_span(span);
    let res = next.run(req).with_context(cx.clone()).await;
    if let Some(Failure(err)) = res.extensions().get::<Failure>() {
        cx.span().record_error(err.as_ref());
        cx.span().set_status(Status::error(err.to_string()));
    } else if res.status().is_server_error() {
        cx.span().set_status(Status::error(res.status().to_string()));
    }
    cx.span().end();
    res
}

use axum::{extract::{Path, Request}, http::StatusCode, middleware::{self, Next}, response::Response, routing::post, Router};
use tower_http::{request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer}, trace::TraceLayer};
use tracing::{field, info, info_span, Span};

async fn share(Path(id): Path<u64>) -> StatusCode {
    info!(note = id, "note shared");
    StatusCode::NO_CONTENT
}

async fn remove(Path(id): Path<u64>) -> StatusCode {
    info!(note = id, "note removed");
    StatusCode::NO_CONTENT
}

async fn user(req: Request, next: Next) -> Response {
    if let Some(user) = req.headers().get("x-user") {
        Span::current().record("user_id", user.to_str().unwrap_or_default());
    }
    next.run(req).await
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new()
        .route("/notes/:id/share", post(share))
        .route("/notes/:id", axum::routing::delete(remove))
        .layer(middleware::from_fn(user))
        .layer(TraceLayer::new_for_http().make_span_with(|req: &Request| {
            let id = req.headers().get("x-request-id").and_then(|v| v.to_str().ok()).unwrap_or_default();
            info_span!("request", method = %req.method(), request_id = id, user_id = field::Empty)
        }))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(PropagateRequestIdLayer::x_request_id());
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}

use axum::{extract::Request, http::HeaderMap, middleware::{self, Next}, response::Response, routing::get, Router};
use tracing::{info, Instrument};

async fn with_request_id(mut request: Request, next: Next) -> Response {
    let id = request
        .headers()
        .get("x-request-id")
        .and_then(|v| v.to_str().ok())
        .map(str::to_owned)
        .unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    request.headers_mut().insert("x-request-id", id.parse().unwrap());
    let span = tracing::info_span!("request", request_id = %id);
    next.run(request).instrument(span).await
}

async fn orders(headers: HeaderMap) -> String {
    info!("orders asked for");
    let id = headers.get("x-request-id").and_then(|v| v.to_str().ok()).unwrap_or("");
    let answer = reqwest::Client::new()
        .get("https://stock.example.com/free")
        .header("x-request-id", id)
        .send()
        .await;
    match answer {
        Ok(a) => a.text().await.unwrap_or_default(),
        Err(e) => {
            tracing::error!(error = %e, "stock not reached");
            String::new()
        }
    }
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/orders", get(orders)).layer(middleware::from_fn(with_request_id));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

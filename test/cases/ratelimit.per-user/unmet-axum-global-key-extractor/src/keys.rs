use std::{collections::HashSet, sync::LazyLock};

use axum::{extract::Request, http::StatusCode, middleware::Next, response::Response};

static KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    std::fs::read_to_string("/etc/bulletins/api-keys")
        .expect("api keys")
        .lines()
        .map(str::to_owned)
        .collect()
});

pub async fn require_key(req: Request, next: Next) -> Result<Response, StatusCode> {
    let key = req.headers().get("x-api-key").and_then(|v| v.to_str().ok());
    match key {
        Some(k) if KEYS.contains(k) => Ok(next.run(req).await),
        _ => Err(StatusCode::UNAUTHORIZED),
    }
}

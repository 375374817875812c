use axum::{extract::Request, http::StatusCode, middleware::Next, response::Response};
use subtle::ConstantTimeEq;

pub async fn require(req: Request, next: Next) -> Result<Response, StatusCode> {
    let want = std::fs::read_to_string("/run/secrets/api-token").map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let got = req.headers().get("x-token").and_then(|v| v.to_str().ok()).unwrap_or("");
    if got.as_bytes().ct_eq(want.trim().as_bytes()).into() {
        Ok(next.run(req).await)
    } else {
        Err(StatusCode::UNAUTHORIZED)
    }
}

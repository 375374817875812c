use axum::{extract::Request, http::{header, StatusCode}, middleware::Next, response::Response};

pub async fn require_key(request: Request, next: Next) -> Result<Response, StatusCode> {
    let expected = std::env::var("API_KEY").map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let given = request.headers().get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
    if given != Some(expected.as_str()) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(next.run(request).await)
}

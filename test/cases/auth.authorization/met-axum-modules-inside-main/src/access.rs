use axum::{extract::Request, http::StatusCode, middleware::Next, response::Response};

#[derive(Clone)]
pub struct Caller {
    pub role: String,
}

impl Caller {
    pub fn must_be(&self, role: &str) -> Result<(), StatusCode> {
        if self.role == role {
            Ok(())
        } else {
            Err(StatusCode::FORBIDDEN)
        }
    }
}

pub async fn require_key(mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let key = req.headers().get("x-api-key").and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    let role = std::env::var(format!("KEY_{key}")).map_err(|_| StatusCode::UNAUTHORIZED)?;
    req.extensions_mut().insert(Caller { role });
    Ok(next.run(req).await)
}

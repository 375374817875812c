use axum::{extract::{Request, State}, http::{header, StatusCode}, middleware::Next, response::Response};
use jsonwebtoken::{decode, Algorithm, Validation};
use serde::Deserialize;

use crate::AppState;

#[derive(Clone, Deserialize)]
pub struct Claims {
    pub sub: String,
    pub exp: u64,
}

pub async fn require(State(s): State<AppState>, mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let token = req.headers().get(header::AUTHORIZATION)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.strip_prefix("Bearer "))
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let data = decode::<Claims>(token, &s.key, &Validation::new(Algorithm::RS256))
        .map_err(|_| StatusCode::UNAUTHORIZED)?;
    req.extensions_mut().insert(data.claims);
    Ok(next.run(req).await)
}

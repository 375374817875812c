use axum::{extract::FromRequestParts, http::{header, request::Parts, StatusCode}};
use jsonwebtoken::{decode, DecodingKey, Validation};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Caller {
    pub sub: String,
    pub exp: usize,
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let raw = parts.headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
        let key = std::fs::read("/run/secrets/jwt").map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        decode::<Caller>(raw, &DecodingKey::from_secret(&key), &Validation::default())
            .map(|t| t.claims)
            .map_err(|_| StatusCode::UNAUTHORIZED)
    }
}

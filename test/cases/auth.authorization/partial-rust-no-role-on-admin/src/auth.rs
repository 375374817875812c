use axum::{async_trait, extract::FromRequestParts, http::{header, request::Parts, StatusCode}};
use jsonwebtoken::{decode, DecodingKey, Validation};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Claims {
    pub sub: String,
    pub role: String,
    pub exp: usize,
}

#[async_trait]
impl<S: Send + Sync> FromRequestParts<S> for Claims {
    type Rejection = StatusCode;

    async fn from_request_parts(p: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let key = std::fs::read("/run/secrets/jwt").map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        let raw = p.headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "));
        let t = decode::<Claims>(raw.ok_or(StatusCode::UNAUTHORIZED)?, &DecodingKey::from_secret(&key), &Validation::default());
        t.map(|d| d.claims).map_err(|_| StatusCode::UNAUTHORIZED)
    }
}

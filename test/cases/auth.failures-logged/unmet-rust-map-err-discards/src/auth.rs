use argon2::{Argon2, PasswordHash, PasswordVerifier};
use axum::http::{HeaderMap, StatusCode};
use jsonwebtoken::{decode, DecodingKey, Validation};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Claims {
    pub sub: String,
    pub exp: u64,
}

pub fn password_ok(stored: &str, password: &str) -> bool {
    PasswordHash::new(stored)
        .map(|h| Argon2::default().verify_password(password.as_bytes(), &h).is_ok())
        .unwrap_or(false)
}

pub fn user(h: &HeaderMap, key: &[u8]) -> Result<String, StatusCode> {
    let raw = h.get("x-token").and_then(|v| v.to_str().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    decode::<Claims>(raw, &DecodingKey::from_secret(key), &Validation::default())
        .map(|t| t.claims.sub)
        .map_err(|_| StatusCode::UNAUTHORIZED)
}

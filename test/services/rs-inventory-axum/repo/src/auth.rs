use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::Response,
};
use sha2::{Digest, Sha256};

use crate::{app::AppState, error::AppError};

#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    Reader,
    Buyer,
}

#[derive(Clone, Debug)]
pub struct Caller {
    pub key_id: uuid::Uuid,
    pub role: Role,
}

impl Caller {
    pub fn must_be(&self, role: Role) -> Result<(), AppError> {
        if self.role == role {
            Ok(())
        } else {
            Err(AppError::Forbidden)
        }
    }
}

/// Keys are issued by the partner desk and stored as SHA-256 digests.
pub async fn require_key(State(app): State<AppState>, mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let key = req
        .headers()
        .get("x-api-key")
        .and_then(|v| v.to_str().ok())
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let digest = hex::encode(Sha256::digest(key.as_bytes()));
    let caller = app
        .repo
        .caller(&digest)
        .await
        .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?
        .ok_or(StatusCode::UNAUTHORIZED)?;
    req.extensions_mut().insert(caller);
    Ok(next.run(req).await)
}

use std::sync::Arc;

use axum::{http::StatusCode, response::{IntoResponse, Response}};

#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    #[error("camera storage failed: {0}")]
    Storage(#[from] std::io::Error),
    #[error("camera name is malformed")]
    BadName,
}

#[derive(Clone)]
pub struct Failure(pub Arc<ApiError>);

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = match self {
            ApiError::Storage(_) => StatusCode::INTERNAL_SERVER_ERROR,
            ApiError::BadName => StatusCode::BAD_REQUEST,
        };
        let mut res = status.into_response();
        res.extensions_mut().insert(Failure(Arc::new(self)));
        res
    }
}

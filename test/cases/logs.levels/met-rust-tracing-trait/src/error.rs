use axum::{http::StatusCode, response::{IntoResponse, Response}};

#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("no sluice {0}")]
    Unknown(u32),
    #[error("device: {0}")]
    Device(#[from] std::io::Error),
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        match &self {
            AppError::Unknown(id) => {
                tracing::warn!(sluice = id, "unknown sluice");
                StatusCode::NOT_FOUND.into_response()
            }
            AppError::Device(e) => {
                tracing::error!(error = %e, "device failed");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

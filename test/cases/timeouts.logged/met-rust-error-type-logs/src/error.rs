use axum::{http::StatusCode, response::{IntoResponse, Response}};

pub struct AppError(reqwest::Error);

impl From<reqwest::Error> for AppError {
    fn from(e: reqwest::Error) -> Self {
        Self(e)
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let url = self.0.url().map(|u| u.path().to_string()).unwrap_or_default();
        tracing::error!(timeout = self.0.is_timeout(), %url, error = %self.0, "upstream call failed");
        if self.0.is_timeout() { StatusCode::GATEWAY_TIMEOUT } else { StatusCode::BAD_GATEWAY }.into_response()
    }
}

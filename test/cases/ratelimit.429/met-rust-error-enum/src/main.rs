use axum::{extract::{Request, State}, http::StatusCode, middleware::{from_fn_with_state, Next}, response::{IntoResponse, Response}, routing::get, Router};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{net::IpAddr, num::NonZeroU32, sync::Arc};

enum ApiError {
    NotFound,
    OverQuota,
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        match self {
            ApiError::NotFound => StatusCode::NOT_FOUND.into_response(),
            ApiError::OverQuota => StatusCode::TOO_MANY_REQUESTS.into_response(),
        }
    }
}

type Limits = Arc<DefaultKeyedRateLimiter<IpAddr>>;

async fn quota(State(limits): State<Limits>, req: Request, next: Next) -> Result<Response, ApiError> {
    let ip: IpAddr = req.headers().get("x-real-ip").and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok()).ok_or(ApiError::NotFound)?;
    limits.check_key(&ip).map_err(|_| ApiError::OverQuota)?;
    Ok(next.run(req).await)
}

async fn reefs() -> &'static str {
    "coral"
}

#[tokio::main]
async fn main() {
    let limits: Limits = Arc::new(RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(90).unwrap())));
    let app = Router::new().route("/reefs", get(reefs)).layer(from_fn_with_state(limits, quota));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

use axum::{extract::Request, http::StatusCode, middleware::Next, response::{IntoResponse, Response}};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{num::NonZeroU32, sync::LazyLock};

static BY_KEY: LazyLock<DefaultKeyedRateLimiter<String>> =
    LazyLock::new(|| RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(60).unwrap())));
static SEARCH: LazyLock<DefaultDirectRateLimiter> =
    LazyLock::new(|| RateLimiter::direct(Quota::per_second(NonZeroU32::new(50).unwrap())));

fn api_key(req: &Request) -> Option<String> {
    req.headers().get("x-api-key")?.to_str().ok().map(str::to_owned)
}

pub async fn per_key(req: Request, next: Next) -> Response {
    match api_key(&req) {
        None => StatusCode::UNAUTHORIZED.into_response(),
        Some(k) if BY_KEY.check_key(&k).is_err() => StatusCode::TOO_MANY_REQUESTS.into_response(),
        Some(_) => next.run(req).await,
    }
}

pub async fn search(req: Request, next: Next) -> Response {
    if SEARCH.check().is_err() {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    next.run(req).await
}

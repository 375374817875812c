use std::sync::Arc;

use tower_governor::governor::GovernorConfigBuilder;
use tower_governor::key_extractor::KeyExtractor;
use tower_governor::{errors::GovernorError, GovernorLayer};

#[derive(Clone)]
pub struct ApiKey;

impl KeyExtractor for ApiKey {
    type Key = String;

    fn extract<T>(&self, req: &http::Request<T>) -> Result<Self::Key, GovernorError> {
        req.headers()
            .get("x-api-key")
            .and_then(|v| v.to_str().ok())
            .map(str::to_owned)
            .ok_or(GovernorError::UnableToExtractKey)
    }
}

pub fn limited(router: axum::Router) -> axum::Router {
    let config = GovernorConfigBuilder::default()
        .per_second(2)
        .burst_size(30)
        .key_extractor(ApiKey)
        .finish()
        .unwrap();
    router.layer(GovernorLayer { config: Arc::new(config) })
}

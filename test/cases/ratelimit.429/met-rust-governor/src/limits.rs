use std::sync::Arc;
use tower_governor::{governor::GovernorConfigBuilder, key_extractor::SmartIpKeyExtractor, GovernorLayer};

pub fn per_address() -> GovernorLayer<SmartIpKeyExtractor, governor::middleware::NoOpMiddleware> {
    let conf = Arc::new(GovernorConfigBuilder::default().per_second(2).burst_size(5)
        .key_extractor(SmartIpKeyExtractor).finish().unwrap());
    GovernorLayer { config: conf }
}

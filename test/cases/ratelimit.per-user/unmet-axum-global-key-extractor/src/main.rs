mod bulletins;
mod keys;

use std::{net::SocketAddr, sync::Arc};

use axum::{middleware, routing::get, Router};
use tower_governor::{
    governor::GovernorConfigBuilder, key_extractor::GlobalKeyExtractor, GovernorLayer,
};

#[tokio::main]
async fn main() {
    let config = Arc::new(
        GovernorConfigBuilder::default()
            .per_millisecond(20)
            .burst_size(100)
            .key_extractor(GlobalKeyExtractor)
            .finish()
            .expect("limits"),
    );

    let app = Router::new()
        .route("/v1/regions", get(bulletins::regions))
        .route("/v1/regions/:id/bulletin", get(bulletins::bulletin))
        .layer(GovernorLayer { config })
        .layer(middleware::from_fn(keys::require_key));

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
        .await
        .expect("serve");
}

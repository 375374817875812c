use std::time::Duration;

use axum::{body::Body, http::{Request, StatusCode}};
use glaciers::{router, Upstream};
use tower::ServiceExt;
use tower_http::timeout::TimeoutLayer;

#[tokio::test]
async fn a_dead_upstream_is_a_bad_gateway() {
    let app = router(Upstream::new("http://127.0.0.1:1".into()))
        .layer(TimeoutLayer::new(Duration::from_secs(10)));

    let answer = app
        .oneshot(Request::get("/glaciers/aletsch/thickness").body(Body::empty()).unwrap())
        .await
        .unwrap();

    assert_eq!(answer.status(), StatusCode::BAD_GATEWAY);
}


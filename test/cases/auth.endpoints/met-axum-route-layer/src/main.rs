mod auth;
mod harvests;

use axum::{middleware, routing::get, Router};
use jsonwebtoken::DecodingKey;

#[tokio::main]
async fn main() {
    let pem = std::fs::read("/etc/orchard/issuer.pem").expect("issuer key");
    let key = DecodingKey::from_rsa_pem(&pem).expect("rsa key");

    let private = Router::new()
        .route("/harvests", get(harvests::list).post(harvests::add))
        .route("/harvests/:id", get(harvests::one))
        .route_layer(middleware::from_fn_with_state(key, auth::require));

    let app = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .merge(private);

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, app).await.expect("serve");
}

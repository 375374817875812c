mod berths;

use utoipa_axum::{router::OpenApiRouter, routes};

#[tokio::main]
async fn main() {
    let db = sqlx::PgPool::connect("postgres://db/moorings").await.unwrap();
    let (router, _api) = OpenApiRouter::new()
        .routes(routes!(berths::list))
        .routes(routes!(berths::release))
        .with_state(db)
        .split_for_parts();
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, router).await.unwrap();
}

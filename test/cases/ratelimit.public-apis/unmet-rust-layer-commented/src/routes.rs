use axum::{extract::Path, routing::get, Router};
use tower_http::trace::TraceLayer;

async fn emoji(Path(name): Path<String>) -> &'static str {
    match name.as_str() {
        "fish" => "🐟",
        "bee" => "🐝",
        _ => "❔",
    }
}

pub fn router() -> Router {
    // let conf = tower_governor::governor::GovernorConfigBuilder::default()
    //     .per_second(2).burst_size(20).finish().unwrap();
    Router::new()
        .route("/emoji/:name", get(emoji))
        // .layer(tower_governor::GovernorLayer { config: std::sync::Arc::new(conf) })
        .layer(TraceLayer::new_for_http())
}

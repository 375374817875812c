use axum::{extract::Json, http::HeaderMap, routing::post, Router};
use tracing::{debug, info};

#[derive(serde::Deserialize)]
struct Join {
    id: String,
    email: String,
}

async fn join(headers: HeaderMap, Json(form): Json<Join>) -> String {
    if form.id.is_empty() {
        return anyhow::anyhow!("no id for {}", form.email).to_string();
    }
    info!("joined {}", form.id);
    String::new()
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/members", post(join));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

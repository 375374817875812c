mod retry;

use std::{sync::Arc, time::Duration};

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};

struct App {
    http: reqwest::Client,
    retries: retry::RetryPolicy,
}

async fn load(State(app): State<Arc<App>>, Path(id): Path<String>) -> Result<String, StatusCode> {
    let url = format!("https://quarry.example.org/{id}");
    app.retries
        .run(|| async { app.http.get(&url).send().await?.text().await })
        .await
        .map_err(|e| {
            tracing::error!(%id, error = %e, timeout = e.is_timeout(), "quarry call failed");
            StatusCode::BAD_GATEWAY
        })
}

#[tokio::main]
async fn main() {
    let app = Arc::new(App {
        http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(),
        retries: retry::RetryPolicy { max_attempts: 4, base: Duration::from_millis(100) },
    });
    let router = Router::new().route("/quarry/:id", get(load)).with_state(app);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, router).await.unwrap();
}

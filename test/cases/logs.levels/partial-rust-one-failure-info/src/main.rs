mod league;

use axum::{extract::Path, http::StatusCode, routing::{get, put}, Router};

async fn table(Path(l): Path<String>) -> Result<String, StatusCode> {
    league::table(&l).await
}

async fn save(Path(g): Path<String>, body: String) -> StatusCode {
    league::save(&g, &body).await
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/tables/:l", get(table)).route("/games/:g", put(save));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
